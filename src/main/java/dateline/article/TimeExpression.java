package dateline.article;

import dateline.time.Derivation;
import dateline.time.TimeSpan;
import dateline.time.TimexType;
import java.util.Optional;

/**
 * Words that speak of time, as a TIMEX3 of ISO-TimeML, with the reason for their value.
 *
 * @param span where they are written
 * @param value the TIMEX3 value, such as {@code 2023-02}, {@code P5Y} or {@code PAST_REF}
 * @param time the value as a place in time; empty when it has none (a duration, or nothing to resolve it against)
 * @param derivation why it has this value
 */
public record TimeExpression(
        TextSpan span, TimexType type, String value, Optional<TimeSpan> time, Derivation derivation) {

    private static final String VAGUE = "_REF";

    /** Whether it is no place in time whatever it counts from: "in the past", "years later". */
    public boolean isVague() {
        return value.endsWith(VAGUE);
    }
}
