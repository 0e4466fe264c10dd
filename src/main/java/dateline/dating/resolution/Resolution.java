package dateline.dating.resolution;

import dateline.time.Derivation.AnchorKind;
import dateline.time.TimeSpan;
import dateline.time.TimexType;
import java.util.Optional;

/**
 * What an expression came to.
 *
 * @param value the TIMEX3 value
 * @param time the value as a place in time
 * @param rule the name of the reason
 * @param anchor what it was counted from
 */
public record Resolution(
        TimexType type,
        String value,
        Optional<TimeSpan> time,
        String rule,
        Optional<TimeSpan> anchor,
        AnchorKind anchorKind) {

    /** What has a value but no place in time. */
    static Resolution alone(TimexType type, String value, String rule) {
        return new Resolution(type, value, Optional.empty(), rule, Optional.empty(), AnchorKind.NONE);
    }
}
