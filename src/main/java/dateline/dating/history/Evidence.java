package dateline.dating.history;

import dateline.dating.meaning.Anchor;
import dateline.dating.meaning.Dates;
import dateline.dating.meaning.Field;
import dateline.dating.meaning.Meaning;
import dateline.dating.meaning.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What a single expression tells of the kind of its text. */
final class Evidence {

    /** About the days of a month. */
    private static final int MONTH = 30;

    private Evidence() {}

    /** The year it names, below 1 when it counts back from Christ. */
    static OptionalInt year(Meaning meaning) {
        Meaning.Fields fields = Dates.longest(meaning);
        return fields.has(Field.YEAR)
                ? OptionalInt.of(fields.has(Field.BEFORE_CHRIST) ? 1 - fields.get(Field.YEAR) : fields.get(Field.YEAR))
                : OptionalInt.empty();
    }

    /** Whether it is a date, or one that counts from the time of writing. */
    static boolean dates(Meaning meaning) {
        return meaning.innermost() instanceof Meaning.Fields || deictic(meaning);
    }

    static boolean tells(Field field, Meaning meaning) {
        return Dates.longest(meaning).has(field);
    }

    /** Whether it is a day of the calendar without its year, about so many days from that one. */
    static boolean within(int days, LocalDate day, Meaning meaning) {
        Meaning.Fields fields = Dates.longest(meaning);
        return fields.hasAll(Field.MONTH, Field.DAY)
                && !fields.has(Field.YEAR)
                && apart(
                                dayOfYear(fields.get(Field.MONTH), fields.get(Field.DAY)),
                                dayOfYear(day.getMonthValue(), day.getDayOfMonth()))
                        <= days;
    }

    /** The day of that year which it tells with its weekday and without its year; empty where that was another weekday. */
    static Optional<LocalDate> weekdayIn(int year, Meaning meaning) {
        Meaning.Fields date = Dates.longest(meaning);
        return Optional.of(date)
                .filter(told -> told.hasAll(Field.WEEKDAY, Field.DAY, Field.MONTH))
                .filter(told -> !told.has(Field.YEAR))
                .map(told -> YearMonth.of(year, told.get(Field.MONTH)))
                .filter(month -> month.isValidDay(date.get(Field.DAY)))
                .map(month -> month.atDay(date.get(Field.DAY)))
                .filter(day -> day.getDayOfWeek().getValue() == date.get(Field.WEEKDAY));
    }

    /** Whether it tells that day with its year. */
    static boolean isDay(LocalDate day, Meaning meaning) {
        return Dates.longest(meaning)
                .equals(new Meaning.Fields(Map.of(
                        Field.YEAR, day.getYear(), Field.MONTH, day.getMonthValue(), Field.DAY, day.getDayOfMonth())));
    }

    /** About how many days lie between two days of the year, whose end its beginning follows. */
    private static int apart(int one, int other) {
        int days = Math.abs(one - other);
        return Math.min(days, 12 * MONTH - days);
    }

    private static int dayOfYear(int month, int day) {
        return month * MONTH + day;
    }

    /** Whether it leaves out the year or the day that it goes on from: "in May", "the third quarter", "at noon". */
    static boolean leavesOut(Meaning meaning) {
        Meaning inner = meaning.innermost();
        return inner instanceof Meaning.At
                || inner instanceof Meaning.Fields fields
                        && !fields.hasAny(Field.YEAR, Field.DECADE, Field.CENTURY, Field.SEASON);
    }

    /** What histories use in a sense of their own and so tells little, such as "today". */
    static boolean toldOtherwise(Meaning meaning) {
        return meaning instanceof Meaning.InHistory told
                && told.elsewhere().filter(Evidence::deictic).isPresent();
    }

    /** Whether it counts from the time of writing: "yesterday", "last year", "Monday". */
    static boolean deictic(Meaning meaning) {
        Meaning inner = elsewhere(meaning).innermost();
        return countsDays(meaning) || inner instanceof Meaning.Counted counted && counted.countsFrom(Anchor.PUBLISHED);
    }

    /** Whether it counts days from the day of writing, as news do: "yesterday", "Monday", "this week". */
    static boolean countsDays(Meaning meaning) {
        return tells(Field.WEEKDAY, meaning) && !tells(Field.DAY, meaning)
                || elsewhere(meaning).innermost() instanceof Meaning.Current current
                        && current.anchor() == Anchor.PUBLISHED
                        && current.unit().compareTo(Unit.WEEK) <= 0;
    }

    /** "Overnight": histories tell it of another day, but no less often than news. */
    private static Meaning elsewhere(Meaning meaning) {
        return meaning instanceof Meaning.InHistory told && told.meaning() instanceof Meaning.At
                ? told.elsewhere().orElse(meaning)
                : meaning;
    }
}
