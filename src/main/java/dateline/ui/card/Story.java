package dateline.ui.card;

import static java.util.stream.Collectors.toMap;

import dateline.dossier.Event;
import dateline.dossier.Mention;
import dateline.dossier.TextIndex;
import dateline.session.ReadingSession;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A few events that tell the story in short: the weightiest of those with a date in the order of time. Where hardly one has a date,
 * those that the text tells with words of time, and then others, the weightiest of each sentence, in reading order.
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
        TextIndex text = session.text();
        Map<Object, Event> ofSentences = shown.stream()
                .sorted(Comparator.comparing(Event::isMinor)
                        .thenComparing(event -> ToldTime.phrase(event).isEmpty())
                        .thenComparing(session.prominence())
                        .thenComparing(event -> place(event, text)))
                .collect(toMap(Story::sentence, event -> event, (weightier, other) -> weightier, LinkedHashMap::new));
        return new Story(
                ofSentences.values().stream()
                        .limit(most)
                        .sorted(Comparator.comparing(event -> place(event, text)))
                        .toList(),
                false);
    }

    /** In which it is told first; of what one sentence tells, the weightiest stands for all. */
    private static Object sentence(Event event) {
        return event.mentions().stream()
                .findFirst()
                .<Object>map(Mention::clause)
                .orElse(event);
    }

    private static int place(Event event, TextIndex text) {
        return event.mentions().stream()
                .findFirst()
                .flatMap(mention -> text.place(mention.clause().block()))
                .map(TextIndex.Place::number)
                .orElse(Integer.MAX_VALUE);
    }
}
