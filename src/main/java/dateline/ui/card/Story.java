package dateline.ui.card;

import dateline.article.TimeExpression;
import dateline.dossier.Event;
import dateline.dossier.Mention;
import dateline.dossier.Prominence;
import dateline.dossier.TextIndex;
import dateline.session.ReadingSession;
import dateline.time.TimeSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A few events that tell the story in short: the weightiest of those with a date in the order of time. Where hardly one has a date,
 * those that the text tells with words of time, and then others, in reading order.
 *
 * @param isDated whether they stand in the order of time
 */
record Story(List<Event> events, boolean isDated) {

    private static final Pattern BEFORE = Pattern.compile("(?i)^(in|on|at|during|over|within)? ?\\b(the )?");
    private static final int FEWEST_DATED = 3;

    /** That of the events that are shown. */
    static Story of(ReadingSession session, int most) {
        List<Event> shown = session.filters().shown();
        List<Event> dated = Prominence.of(session.dossier()).headlines(shown, most);
        if (dated.size() >= Math.min(FEWEST_DATED, shown.size())) {
            return new Story(
                    dated.stream()
                            .sorted(Comparator.comparing(event -> event.time().orElseThrow()))
                            .toList(),
                    true);
        }
        TextIndex text = session.text();
        return new Story(
                shown.stream()
                        .sorted(Comparator.comparing(
                                        (Event event) -> phrase(event).isEmpty())
                                .thenComparing(event -> place(event, text)))
                        .limit(most)
                        .sorted(Comparator.comparing(event -> place(event, text)))
                        .toList(),
                false);
    }

    private static int place(Event event, TextIndex text) {
        return event.mentions().stream()
                .findFirst()
                .flatMap(mention -> text.place(mention.clause().block()))
                .map(TextIndex.Place::number)
                .orElse(Integer.MAX_VALUE);
    }

    /** The words of the text that date the event. */
    static Optional<String> phrase(Event event) {
        return event.mentions().stream()
                .flatMap(mention -> mention.dated().stream())
                .map(date -> date.derivation().phrase().replaceAll("\\s+", " ").strip())
                .filter(phrase -> !phrase.isEmpty())
                .findFirst();
    }

    /** The same without the words before it: "coming months" of "in the coming months". */
    static String bare(String phrase) {
        return BEFORE.matcher(phrase).replaceFirst("");
    }

    /** The time of the event where the text tells it no better: what a person says, or what is exact to a month. */
    static Optional<TimeSpan> exact(Event event) {
        return event.time().filter(time -> event.curated().isPresent() || !isVague(event, time));
    }

    private static boolean isVague(Event event, TimeSpan time) {
        return event.mentions().stream()
                .map(Mention::dated)
                .flatMap(Optional::stream)
                .map(TimeExpression::value)
                .anyMatch(value -> value.endsWith("_REF"));
    }
}
