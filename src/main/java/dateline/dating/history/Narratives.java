package dateline.dating.history;

import dateline.dating.context.Direction;
import dateline.dating.context.Trait;
import dateline.dating.meaning.Dates;
import dateline.dating.meaning.Field;
import dateline.dating.meaning.Meaning;
import dateline.dating.passage.Found;
import dateline.dating.passage.Passage;
import dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells a history from news: it names years well before it was written, and seldom counts from the day of writing. */
public final class Narratives {

    private static final int LONG_AGO = 2;
    /** Where all years are so long ago, little counts from the day of writing. */
    private static final int LIFETIME = 60;

    private static final int YEARS_PER_DEICTIC = 2;
    private static final int YEARS_PER_DAY = 2;
    private static final int HINTS_PER_YEAR = 2;
    private static final int FEWEST_YEARS = 3;
    /** So many are enough where nothing counts from the day of writing, and there are dates that leave out a part. */
    private static final int FEWEST_UNDISTURBED = 2;
    /** The same where the first date tells a year. */
    private static final int FEWEST_AFTER_ONE = 1;
    /** So many dates of months make a story of the year before. */
    private static final int DATES_OF_LAST_YEAR = 2;
    /** A text looks ahead where one of so many dates does; a few may, as verbs in the present tell the past, too. */
    private static final int DATES_PER_AHEAD = 2;

    /** From so many years on a day that was such a weekday in one of them, and not lately, shows that all weekdays are those of the story. */
    private static final int YEARS_OF_STORY = 5;

    private final List<Found> found;
    private final List<Integer> years;
    private final boolean areWeekdaysOld;
    private final List<Meaning> deictic;
    private final Optional<LocalDate> published;
    private final int present;

    private Narratives(List<Found> found, Optional<LocalDate> published) {
        this.found = found;
        this.published = published;
        this.present = published.map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
        this.years = found.stream()
                .flatMap(one -> Evidence.year(one.meaning()).stream().boxed())
                .toList();
        this.areWeekdaysOld = years.stream().filter(this::isOld).count() >= YEARS_OF_STORY && hasOldWeekday();
        this.deictic = found.stream()
                .filter(one -> !one.context().is(Trait.QUOTED))
                .map(Found::meaning)
                .filter(meaning -> Evidence.deictic(meaning) || isOfLate(meaning))
                .filter(meaning -> !isOldWeekday(meaning))
                .toList();
    }

    private boolean isOldWeekday(Meaning meaning) {
        return areWeekdaysOld && Dates.isWeekday(meaning);
    }

    /** Whether a text of these passages, which appeared then, is taken for a history. */
    public static boolean looksLikeHistory(List<Passage> passages, Optional<TimeSpan> published) {
        List<Found> found =
                passages.stream().flatMap(passage -> passage.found().stream()).toList();
        boolean dispatch = Dispatches.agency(passages)
                || published
                        .filter(day -> Dispatches.datelined(found, day.latest()))
                        .isPresent();
        Optional<LocalDate> day = published.map(TimeSpan::latest);
        return !dispatch
                && (new Narratives(found, day).looksLikeHistory()
                        || new Narratives(told(found, published), day).isLongAgo());
    }

    /** All but the date of the text itself, which tells nothing of what it is about. */
    private static List<Found> told(List<Found> found, Optional<TimeSpan> published) {
        return found.stream()
                .filter(one -> published
                        .filter(day -> Evidence.isDay(day.latest(), one.meaning()))
                        .isEmpty())
                .toList();
    }

    /** Whether a sentence that opens with a year is its first with a time, and it names no year but those of long ago: "In 1781 …". */
    private boolean isLongAgo() {
        return years.size() >= FEWEST_UNDISTURBED
                && Evidence.year(found.getFirst().meaning()).isPresent()
                && found.getFirst().context().is(Trait.OPENS)
                && deictic.isEmpty()
                && endsBy(present - LIFETIME);
    }

    private boolean looksLikeHistory() {
        Optional<Meaning> first = found.stream()
                .map(Found::meaning)
                .filter(Evidence::dates)
                .filter(meaning -> !isOldWeekday(meaning))
                .findFirst();
        if (first.filter(this::countsDays).isPresent()) {
            return false;
        }
        boolean startsWithYear =
                first.filter(date -> Evidence.year(date).isPresent()).isPresent();
        boolean old = endsBy(present - LIFETIME);
        boolean undisturbed = !ahead(old) && (old || deictic.isEmpty());
        long told = years.stream().filter(this::isOld).count() - disturbance(old);
        if (!undisturbed) {
            return told >= FEWEST_YEARS;
        }
        // "He died on 3 June. He was born in 1964. The funeral was on 9 June."
        boolean startsLate = first.filter(Evidence::leavesOut).isPresent();
        boolean goesOn = !startsLate && goesOn();
        boolean longOver = old && deictic.isEmpty() && hints() == 0;
        return told >= fewest(goesOn, longOver, startsWithYear) || startsWithYear && tellsOfLastYear();
    }

    /** Whether there is what leaves out its year, and may go on from those named, which are over. */
    private boolean goesOn() {
        return endsBy(present - LONG_AGO) && count(Evidence::leavesOut) > 0;
    }

    private boolean isOld(int year) {
        return year <= present - LONG_AGO;
    }

    private boolean countsDays(Meaning meaning) {
        return Evidence.countsDays(meaning) || isOfLate(meaning);
    }

    /** "Monday 12 June": whether it was such a weekday in the year before the text appeared, or is one in the rest of its year. */
    private boolean isOfLate(Meaning meaning) {
        return published.stream()
                .flatMap(day -> Stream.of(day.getYear() - 1, day.getYear())
                        .flatMap(year -> Evidence.weekdayIn(year, meaning).stream())
                        .filter(told -> told.isAfter(day.minusYears(1))))
                .findAny()
                .isPresent();
    }

    /** Whether a day was such a weekday in one of the old years that the text tells, and not lately. */
    private boolean hasOldWeekday() {
        List<Integer> old = years.stream().filter(this::isOld).distinct().toList();
        return found.stream()
                .map(Found::meaning)
                .filter(meaning -> !isOfLate(meaning))
                .anyMatch(meaning -> old.stream()
                        .anyMatch(year -> Evidence.weekdayIn(year, meaning).isPresent()));
    }

    private static int fewest(boolean goesOn, boolean longOver, boolean startsWithYear) {
        if (longOver || goesOn && startsWithYear) {
            return FEWEST_AFTER_ONE;
        }
        return goesOn ? FEWEST_UNDISTURBED : FEWEST_YEARS;
    }

    /** How many years more it takes, as some things count from the day of writing, or seem to. */
    private long disturbance(boolean old) {
        long days = deictic.stream().filter(this::countsDays).count();
        long certain = YEARS_PER_DEICTIC * deictic.size() + YEARS_PER_DAY * days;
        return hints() / HINTS_PER_YEAR + (old ? certain / YEARS_PER_DEICTIC : certain);
    }

    /** How much seems to count from the day of writing, but may be a word of histories, or of somebody quoted. */
    private long hints() {
        long quoted = found.stream()
                .filter(one -> one.context().is(Trait.QUOTED))
                .filter(one -> Evidence.deictic(one.meaning()))
                .count();
        return quoted + count(Evidence::toldOtherwise);
    }

    private long count(Predicate<Meaning> wanted) {
        return found.stream().map(Found::meaning).filter(wanted).count();
    }

    /** Whether no year it names is later. */
    private boolean endsBy(int year) {
        return years.stream().allMatch(told -> told <= year);
    }

    /** Whether a good part of what leaves out its year or day seems still to come; where all is long ago, is plainly told so. */
    private boolean ahead(boolean old) {
        Predicate<Direction> future = old ? Direction.AHEAD::equals : Direction::future;
        long ahead = found.stream()
                .filter(one -> future.test(one.context().direction()))
                .filter(one -> Evidence.leavesOut(one.meaning()))
                .count();
        return ahead > 0 && ahead * DATES_PER_AHEAD >= count(Evidence::leavesOut);
    }

    /** Whether the first year named is the one before that of writing, nothing is later, and dates go on in it. */
    private boolean tellsOfLastYear() {
        return years.getFirst() == present - 1
                && endsBy(present - 1)
                && count(meaning -> Evidence.tells(Field.MONTH, meaning)) >= DATES_OF_LAST_YEAR;
    }
}
