package dateline.dating;

import dateline.article.TimeExpression;
import dateline.time.Derivation;
import dateline.time.Derivation.AnchorKind;
import dateline.time.TimeSpan;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Times that the day of the article bounds: what has happened "since May" has done so up to that day, and what is to stay so "until May" does
 * so from that day on. While the day is not known they stay open, and are known as such.
 */
public final class ArticleBound {

    private static final String UP_TO = "so-far";
    private static final String FROM = "from-now";

    private ArticleBound() {}

    /** The expression up to the day, where it has no end and begins before. */
    public static TimeExpression upTo(TimeExpression open, Optional<TimeSpan> published) {
        Optional<TimeSpan> time = open.time().filter(TimeSpan::openEnd);
        Optional<TimeSpan> first = time.flatMap(TimeSpan::first);
        return published.isEmpty()
                ? time.map(same -> timed(open, same, UP_TO, published)).orElse(open)
                : first.flatMap(start -> between(start, published.get()))
                        .map(bound -> timed(open, bound, UP_TO, published))
                        .orElse(open);
    }

    /** The expression from the day on, where it has no beginning and ends later. */
    public static TimeExpression from(TimeExpression open, Optional<TimeSpan> published) {
        Optional<TimeSpan> time = open.time().filter(TimeSpan::openStart);
        Optional<TimeSpan> last = time.flatMap(TimeSpan::last);
        return published.isEmpty()
                ? time.map(same -> timed(open, same, FROM, published)).orElse(open)
                : last.flatMap(end -> between(published.get(), end))
                        .map(bound -> timed(open, bound, FROM, published))
                        .orElse(open);
    }

    private static Optional<TimeSpan> between(TimeSpan first, TimeSpan last) {
        return Optional.of(last)
                .filter(end -> first.latest().isBefore(end.earliest()))
                .map(end -> TimeSpan.between(first, end));
    }

    /** The same of an article that appeared then, where the day bounds the expression; read otherwise first, without the bound. */
    public static TimeExpression again(
            TimeExpression told, UnaryOperator<TimeExpression> reading, Optional<TimeSpan> published) {
        return switch (told.derivation().rule()) {
            case UP_TO ->
                upTo(
                        reading.apply(
                                open(told, told.time().flatMap(TimeSpan::first).map(TimeSpan::since))),
                        published);
            case FROM ->
                from(
                        reading.apply(
                                open(told, told.time().flatMap(TimeSpan::last).map(TimeSpan::until))),
                        published);
            default -> reading.apply(told);
        };
    }

    private static TimeExpression open(TimeExpression told, Optional<TimeSpan> time) {
        String rule = told.derivation().rule().equals(UP_TO) ? "since" : "until";
        Derivation why = new Derivation(told.derivation().phrase(), rule, Optional.empty(), AnchorKind.NONE, time);
        return new TimeExpression(told.span(), told.type(), told.value(), time, why);
    }

    private static TimeExpression timed(TimeExpression open, TimeSpan time, String rule, Optional<TimeSpan> published) {
        Optional<TimeSpan> result = Optional.of(time);
        AnchorKind kind = published.isPresent() ? AnchorKind.PUBLISHED : AnchorKind.NONE;
        Derivation why = new Derivation(open.derivation().phrase(), rule, published, kind, result);
        return new TimeExpression(open.span(), open.type(), open.value(), result, why);
    }
}
