package dateline.ui.card;

import dateline.article.TextSpan;
import dateline.dossier.Event;
import dateline.dossier.TextIndex;
import dateline.session.ReadingSession;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A few events that tell the story in short: the weightiest of those with a date in the order of time. Where hardly one has a date, those
 * that the text tells with words of time, and then others, the weightiest of each sentence, in reading order.
 *
 * @param isDated whether they stand in the order of time
 */
record Story(List<Event> events, boolean isDated) {

    private static final int FEWEST_DATED = 3;

    /** That of the events that are shown and in the time that the reader looks at. */
    static Story of(ReadingSession session, int most) {
        List<Event> shown = session.filters().listed();
        List<Event> dated = session.prominence().headlines(shown, most);
        if (dated.size() >= Math.min(FEWEST_DATED, shown.size())) {
            return new Story(
                    dated.stream()
                            .sorted(Comparator.comparing(event -> event.time().orElseThrow()))
                            .toList(),
                    true);
        }
        Comparator<Event> inReadingOrder = Comparator.comparing(event -> place(event, session.text()));
        Set<TextSpan> told = new HashSet<>();
        return new Story(
                shown.stream()
                        .sorted(Comparator.comparing(Event::isMinor)
                                .thenComparing(event -> ToldTime.phrase(event).isEmpty())
                                .thenComparing(session.prominence())
                                .thenComparing(inReadingOrder))
                        .filter(event -> ToldTime.clause(event).map(told::add).orElse(true))
                        .limit(most)
                        .sorted(inReadingOrder)
                        .toList(),
                false);
    }

    private static int place(Event event, TextIndex text) {
        return ToldTime.clause(event)
                .flatMap(clause -> text.place(clause.block()))
                .map(TextIndex.Place::number)
                .orElse(Integer.MAX_VALUE);
    }
}
