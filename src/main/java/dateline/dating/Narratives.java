package dateline.dating;

import dateline.dating.meaning.Anchor;
import dateline.dating.meaning.Field;
import dateline.dating.meaning.Meaning;
import dateline.dating.meaning.Unit;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells a history from news: it names years well before it was written, and seldom counts from the day of writing. */
final class Narratives {

    private static final int LONG_AGO = 2;
    private static final int YEARS_PER_DEICTIC = 2;
    private static final int YEARS_PER_DAY = 2;
    private static final int TODAYS_PER_YEAR = 2;
    private static final int FEWEST_YEARS = 3;
    /** So many are enough where nothing counts from the day of writing, and there are dates that leave out their year. */
    private static final int FEWEST_UNDISTURBED = 2;
    /** The same where the first date tells a year. */
    private static final int FEWEST_AFTER_ONE = 1;

    private Narratives() {}

    static boolean looksLikeHistory(List<Found> found, Optional<TimeSpan> published) {
        int present = published.map(date -> date.latest().getYear()).orElse(Integer.MAX_VALUE);
        List<Meaning> meanings = found.stream().map(Found::meaning).toList();
        long past = count(meanings, meaning -> namesYearUpTo(present - LONG_AGO, meaning));
        long todays = count(meanings, Narratives::toldOtherwise);
        long deictic = count(meanings, Narratives::deictic);
        long days = count(meanings, Narratives::countsDays);
        boolean undisturbed = deictic == 0
                && meanings.stream().anyMatch(Narratives::leavesOutYear)
                && found.stream().noneMatch(one -> nearWriting(one, present));
        int fewest = undisturbed ? startsWithYear(meanings) ? FEWEST_AFTER_ONE : FEWEST_UNDISTURBED : FEWEST_YEARS;
        return past >= fewest + todays / TODAYS_PER_YEAR + YEARS_PER_DEICTIC * deictic + YEARS_PER_DAY * days;
    }

    /** Whether it is told as still to come, or in a year close to that of writing. */
    private static boolean nearWriting(Found one, int present) {
        boolean ahead = one.context().direction().future() && leavesOutYear(one.meaning());
        return ahead
                || inner(one.meaning()) instanceof Meaning.Fields fields
                        && fields.has(Field.YEAR)
                        && !fields.has(Field.BEFORE_CHRIST)
                        && fields.get(Field.YEAR) > present - LONG_AGO;
    }

    private static long count(List<Meaning> meanings, Predicate<Meaning> wanted) {
        return meanings.stream().filter(wanted).count();
    }

    /** What histories use in a sense of their own and so tells little, such as "today". */
    private static boolean toldOtherwise(Meaning meaning) {
        return meaning instanceof Meaning.InHistory told
                && told.elsewhere().filter(Narratives::deictic).isPresent();
    }

    private static boolean startsWithYear(List<Meaning> meanings) {
        return meanings.stream()
                .map(Narratives::inner)
                .filter(Meaning.Fields.class::isInstance)
                .findFirst()
                .filter(first -> namesYearUpTo(Integer.MAX_VALUE, first))
                .isPresent();
    }

    private static boolean leavesOutYear(Meaning meaning) {
        return inner(meaning) instanceof Meaning.Fields fields && fields.has(Field.MONTH) && !fields.has(Field.YEAR);
    }

    private static boolean namesYearUpTo(int latest, Meaning meaning) {
        return inner(meaning) instanceof Meaning.Fields fields
                && fields.has(Field.YEAR)
                && (fields.has(Field.BEFORE_CHRIST) || fields.get(Field.YEAR) <= latest);
    }

    /** Whether it counts from the time of writing: "yesterday", "last year", "Monday". */
    private static boolean deictic(Meaning meaning) {
        Meaning inner = inner(meaning);
        return inner instanceof Meaning.Fields fields && fields.has(Field.WEEKDAY) && !fields.has(Field.DAY)
                || inner instanceof Meaning.Current current && current.anchor() == Anchor.PUBLISHED
                || inner instanceof Meaning.Neighbour neighbour && neighbour.anchor() == Anchor.PUBLISHED
                || inner instanceof Meaning.Offset offset
                        && offset.anchor() == Anchor.PUBLISHED
                        && offset.base().isEmpty()
                || inner instanceof Meaning.Ago;
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
