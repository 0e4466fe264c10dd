package dateline.ui.reader;

import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import dateline.dossier.Event;
import dateline.dossier.Mention;
import dateline.library.Settings;
import dateline.library.Settings.Highlighting;
import dateline.session.ReadingSession;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands out from the text: by the choice of the reader, at the pointer and the caret, and of the selected event. */
final class Emphasis {

    private final ReadingSession session;
    private Highlighting chosen = Settings.Text.DEFAULT.highlighting();
    private Optional<TextSpan> explained = Optional.empty();

    Emphasis(ReadingSession session) {
        this.session = session;
    }

    /** These passages are tinted at rest from now on. */
    void choose(Highlighting passages) {
        chosen = passages;
    }

    /** The pointer or the caret is at this time expression now, or at none. */
    void explain(Optional<TextSpan> expression) {
        explained = expression;
    }

    boolean isExplaining(Optional<TextSpan> expression) {
        return explained.equals(expression);
    }

    /** Whether the passages of the event are tinted while nothing asks for them. */
    boolean tintsAtRest(Event event) {
        return switch (chosen) {
            case ALL -> true;
            case DATED -> event.time().isPresent();
            case SELECTED, NONE -> false;
        };
    }

    /** Whether the passages of the event are asked for: it is selected, or the pointer is at it or its lane. */
    boolean lifts(Event event) {
        return session.selection().holds(event)
                || chosen != Highlighting.NONE && (isPointedAt(event) || isInLanePointedAt(event));
    }

    /** Whether passages are marked in the margin, be they asked for or not. */
    boolean marksMargin() {
        return chosen != Highlighting.NONE;
    }

    private boolean isPointedAt(Event event) {
        return session.pointing().event().filter(event::equals).isPresent();
    }

    private boolean isInLanePointedAt(Event event) {
        return session.pointing()
                .lane()
                .filter(lane -> session.charting().keys().apply(event).contains(lane))
                .isPresent();
    }

    /** Whether the words that tell the time are underlined: at rest they are where passages are tinted. */
    boolean underlines(TimeExpression expression) {
        return switch (chosen) {
            case ALL, DATED -> true;
            case SELECTED, NONE -> isAskedFor(expression);
        };
    }

    private boolean isAskedFor(TimeExpression expression) {
        return explained.filter(expression.span()::equals).isPresent()
                || Stream.concat(session.selection().event().stream(), session.pointing().event().stream())
                        .filter(this::lifts)
                        .flatMap(event -> event.mentions().stream())
                        .anyMatch(mention -> isDatedBy(mention, expression.span()));
    }

    private static boolean isDatedBy(Mention mention, TextSpan expression) {
        return mention.clause().overlaps(expression)
                || mention.dated()
                        .map(TimeExpression::span)
                        .filter(expression::equals)
                        .isPresent();
    }
}
