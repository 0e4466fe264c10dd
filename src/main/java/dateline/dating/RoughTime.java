package dateline.dating;

import dateline.article.TimeExpression;
import dateline.time.Derivation;
import dateline.time.Precision;
import dateline.time.TimeSpan;
import dateline.time.TimexType;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The month or year of what no one time surely dates, but one of several that all lie in it. */
public final class RoughTime {

    private static final String RULE = "rough";

    private RoughTime() {}

    /** The month, or for {@link Precision#YEAR} the year, that holds all of the time; empty where none does. */
    public static Optional<TimeSpan> holding(TimeSpan time, Precision precision) {
        LocalDate first = time.earliest();
        LocalDate last = time.latest();
        return precision == Precision.YEAR
                ? Optional.of(Year.from(first)).filter(Year.from(last)::equals).map(TimeSpan::of)
                : Optional.of(YearMonth.from(first))
                        .filter(YearMonth.from(last)::equals)
                        .map(TimeSpan::of);
    }

    /** What the expression tells if no more is known than the month or, where its time lies in none, the year; the expression itself where that lies in none either. */
    public static TimeExpression of(TimeExpression likeliest, Precision precision) {
        Optional<TimeSpan> period =
                likeliest.time().flatMap(time -> holding(time, precision).or(() -> holding(time, Precision.YEAR)));
        Derivation why = likeliest.derivation();
        return period.map(TimeSpan::edtf)
                .map(value -> new TimeExpression(
                        likeliest.span(),
                        TimexType.DATE,
                        value,
                        period,
                        new Derivation(why.phrase(), RULE, likeliest.time(), Derivation.AnchorKind.NONE, period)))
                .orElse(likeliest);
    }

    /** The same where the expression, read anew, tells something else, or no time any more; what is no rough time is read. */
    public static TimeExpression again(TimeExpression told, UnaryOperator<TimeExpression> reading) {
        TimeExpression now = reading.apply(told);
        boolean isRough = told.derivation().rule().equals(RULE) && !now.equals(told);
        return isRough ? of(now, told.time().orElseThrow().precision()) : now;
    }
}
