package dateline.dating;

import dateline.dating.meaning.Anchor;
import dateline.dating.meaning.Field;
import dateline.dating.meaning.Meaning;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;

/** Tells a history from news: it names many years well before it was written, and seldom counts from the day of writing. */
final class Narratives {

    private static final int LONG_AGO = 2;
    private static final int YEARS_PER_DEICTIC = 2;
    private static final int FEWEST_YEARS = 4;

    private Narratives() {}

    static boolean looksLikeHistory(List<Found> found, Optional<TimeSpan> published) {
        int present = published.map(date -> date.latest().getYear()).orElse(Integer.MAX_VALUE);
        long past = found.stream()
                .filter(one -> namesYearUpTo(present - LONG_AGO, one.meaning()))
                .count();
        long deictic = found.stream().filter(one -> deictic(one.meaning())).count();
        return past > FEWEST_YEARS + YEARS_PER_DEICTIC * deictic;
    }

    private static boolean namesYearUpTo(int latest, Meaning meaning) {
        return switch (inner(meaning)) {
            case Meaning.Fields fields ->
                fields.has(Field.YEAR) && (fields.has(Field.BEFORE_CHRIST) || fields.get(Field.YEAR) <= latest);
            default -> false;
        };
    }

    /** Whether it counts from the time of writing: "yesterday", "last year", "Monday", "now". */
    private static boolean deictic(Meaning meaning) {
        return switch (inner(meaning)) {
            case Meaning.Fields fields -> fields.has(Field.WEEKDAY) && !fields.has(Field.DAY);
            case Meaning.Current current -> current.anchor() == Anchor.PUBLISHED;
            case Meaning.Neighbour neighbour -> neighbour.anchor() == Anchor.PUBLISHED;
            case Meaning.Offset offset ->
                offset.anchor() == Anchor.PUBLISHED && offset.base().isEmpty();
            case Meaning.Vague vague -> vague.tense() == Meaning.Tense.PRESENT;
            default -> false;
        };
    }

    private static Meaning inner(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Part part -> inner(part.whole());
            case Meaning.Approximate approximate -> inner(approximate.meaning());
            case Meaning.Within within -> inner(within.whole());
            case Meaning.Nth nth -> inner(nth.whole());
            case Meaning.At at -> at.day().map(Narratives::inner).orElse(at);
            default -> meaning;
        };
    }
}
