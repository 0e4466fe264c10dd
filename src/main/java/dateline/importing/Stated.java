package dateline.importing;

import dateline.article.Particular;
import dateline.article.TextSpan;
import dateline.time.Precision;
import dateline.time.TimeSpan;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An event that a timeline states, whatever its format: it becomes a section, and an entry.
 *
 * @param title what it is called
 * @param words what is told of it, a paragraph each; may be empty
 * @param time when it was, if that is understood
 * @param group under which it is put, if any
 * @param particulars what is said of it besides
 */
public record Stated(
        String title,
        List<String> words,
        Optional<TimeSpan> time,
        Optional<String> group,
        List<Particular> particulars) {

    /** More are no timeline that anybody reads. */
    private static final int MOST = 200_000;

    private static final String LAST_MINUTE = "T23:59";

    public Stated {
        words = List.copyOf(words);
        group = group.filter(name -> !name.isBlank());
        particulars = List.copyOf(particulars);
    }

    /** One of which nothing is said besides. */
    public Stated(String title, List<String> words, Optional<TimeSpan> time, Optional<String> group) {
        this(title, words, time, group, List.of());
    }

    /** From the one time to the other; the first alone where the other is missing, in it, or comes before it. */
    public static Optional<TimeSpan> between(Optional<TimeSpan> first, Optional<TimeSpan> last) {
        return first.map(start -> last.filter(end -> !start.openStart() && isAfter(end, start))
                .map(end -> TimeSpan.between(start, start.precision() == Precision.DAY ? toTheDay(end) : end))
                .orElse(start));
    }

    private static boolean isAfter(TimeSpan end, TimeSpan start) {
        return end.earliest().isAfter(start.earliest())
                || (end.start().isAfter(start.start()) && end.end().isAfter(start.end()));
    }

    /** What ends with the last minute of a day ends with that day. */
    private static TimeSpan toTheDay(TimeSpan end) {
        return end.edtf().endsWith(LAST_MINUTE) ? TimeSpan.of(end.latest()) : end;
    }

    /** Writes events in the order of time, those without one last; throws when there are none, or too many. */
    public static Imported write(List<Stated> events, Document document, Draft draft) throws ImportException {
        List<Stated> told = events.stream()
                .filter(event -> !event.title().isBlank() || !event.words().isEmpty())
                .sorted(Comparator.comparing(Stated::order))
                .toList();
        if (told.isEmpty() || told.size() > MOST) {
            throw new ImportException(document.name(), told.isEmpty() ? "stated.nothing" : "stated.many", MOST);
        }
        told.forEach(event -> event.write(draft));
        long undated = told.stream().filter(event -> event.time().isEmpty()).count();
        if (undated > 0) {
            draft.warn("stated.undated", undated);
        }
        draft.title(document.stem());
        return draft.finish();
    }

    private LocalDateTime order() {
        return time.filter(span -> !span.openStart()).map(TimeSpan::start).orElse(LocalDateTime.MAX);
    }

    private void write(Draft draft) {
        Optional<TextSpan> passage = draft.heading(2, title);
        for (String text : words) {
            Optional<TextSpan> paragraph = draft.paragraph(text);
            passage = passage.or(() -> paragraph);
        }
        passage.ifPresent(place -> draft.entry(new Entry(place, time, group, particulars)));
    }
}
