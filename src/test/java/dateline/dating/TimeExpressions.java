package dateline.dating;

import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.time.Derivation;
import dateline.time.Derivation.AnchorKind;
import dateline.time.TimeSpan;
import dateline.time.TimexType;
import java.util.Optional;

/** Makes expressions that have their time from their words alone. */
public final class TimeExpressions {

    private TimeExpressions() {}

    public static TimeExpression of(String phrase, String rule, String edtf) {
        Optional<TimeSpan> time = Optional.of(TimeSpan.parse(edtf));
        return new TimeExpression(
                new TextSpan("p0", 0, 3),
                TimexType.DATE,
                edtf,
                time,
                new Derivation(phrase, rule, Optional.empty(), AnchorKind.NONE, time));
    }
}
