package dateline.dating;

import dateline.dating.meaning.Anchor;
import dateline.dating.meaning.Field;
import dateline.dating.meaning.Meaning;
import dateline.dating.meaning.Unit;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;

/** Tells a history from news: it names many years well before it was written, and seldom counts from the day of writing. */
final class Narratives {

    private static final int LONG_AGO = 2;
    private static final int YEARS_PER_DEICTIC = 2;
    private static final int YEARS_PER_DAY = 6;
    private static final int FEWEST_YEARS = 4;

    private Narratives() {}

    static boolean looksLikeHistory(List<Found> found, Optional<TimeSpan> published) {
        int present = published.map(date -> date.latest().getYear()).orElse(Integer.MAX_VALUE);
        long past = found.stream()
                .filter(one -> namesYearUpTo(present - LONG_AGO, one.meaning()))
                .count();
        long deictic = found.stream().filter(one -> deictic(one.meaning())).count();
        long days = found.stream().filter(one -> countsDays(one.meaning())).count();
        return past > FEWEST_YEARS + YEARS_PER_DEICTIC * deictic + YEARS_PER_DAY * days;
    }

    private static boolean namesYearUpTo(int latest, Meaning meaning) {
        return inner(meaning) instanceof Meaning.Fields fields
                && fields.has(Field.YEAR)
                && (fields.has(Field.BEFORE_CHRIST) || fields.get(Field.YEAR) <= latest);
    }

    /** Whether it counts from the time of writing: "yesterday", "last year", "Monday", "now". */
    private static boolean deictic(Meaning meaning) {
        Meaning inner = inner(meaning);
        return inner instanceof Meaning.Fields fields && fields.has(Field.WEEKDAY) && !fields.has(Field.DAY)
                || inner instanceof Meaning.Current current && current.anchor() == Anchor.PUBLISHED
                || inner instanceof Meaning.Neighbour neighbour && neighbour.anchor() == Anchor.PUBLISHED
                || inner instanceof Meaning.Offset offset
                        && offset.anchor() == Anchor.PUBLISHED
                        && offset.base().isEmpty()
                || inner instanceof Meaning.Vague vague && vague.tense() == Meaning.Tense.PRESENT;
    }

    /** Whether it counts days from the day of writing, as news do: "yesterday", "Monday", "this week". */
    private static boolean countsDays(Meaning meaning) {
        Meaning inner = inner(meaning);
        return inner instanceof Meaning.Fields fields && fields.has(Field.WEEKDAY) && !fields.has(Field.DAY)
                || inner instanceof Meaning.Current current
                        && current.anchor() == Anchor.PUBLISHED
                        && current.unit().compareTo(Unit.WEEK) <= 0;
    }

    private static Meaning inner(Meaning meaning) {
        if (meaning instanceof Meaning.InHistory told) {
            return inner(told.elsewhere().orElse(told.meaning()));
        }
        if (meaning instanceof Meaning.Part part) {
            return inner(part.whole());
        }
        if (meaning instanceof Meaning.Approximate approximate) {
            return inner(approximate.meaning());
        }
        if (meaning instanceof Meaning.Within within) {
            return inner(within.whole());
        }
        if (meaning instanceof Meaning.Nth nth) {
            return inner(nth.whole());
        }
        return meaning instanceof Meaning.At at
                ? at.day().map(Narratives::inner).orElse(at)
                : meaning;
    }
}
