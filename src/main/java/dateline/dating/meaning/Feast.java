package dateline.dating.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;

/**
 * A holiday or day of remembrance, fixed or movable, in the Gregorian calendar. National days are those of the United States unless
 * named for another country.
 */
public enum Feast {
    NEW_YEARS_DAY(fixed(1, 1)),
    NEW_YEARS_EVE(fixed(12, 31)),
    CHRISTMAS(fixed(12, 25)),
    CHRISTMAS_EVE(fixed(12, 24)),
    BOXING_DAY(fixed(12, 26)),
    EASTER(easter(0)),
    GOOD_FRIDAY(easter(-2)),
    EASTER_MONDAY(easter(1)),
    PENTECOST(easter(49)),
    WHIT_MONDAY(easter(50)),
    PALM_SUNDAY(easter(-7)),
    ASH_WEDNESDAY(easter(-46)),
    ASCENSION(easter(39)),
    THANKSGIVING(nth(4, DayOfWeek.THURSDAY, 11)),
    HALLOWEEN(fixed(10, 31)),
    ALL_SAINTS(fixed(11, 1)),
    CANDLEMAS(fixed(2, 2)),
    MICHAELMAS(fixed(9, 29)),
    MARTINMAS(fixed(11, 11)),
    VALENTINES_DAY(fixed(2, 14)),
    SAINT_PATRICKS_DAY(fixed(3, 17)),
    INDEPENDENCE_DAY(fixed(7, 4)),
    LABOR_DAY(nth(1, DayOfWeek.MONDAY, 9)),
    MEMORIAL_DAY(nth(-1, DayOfWeek.MONDAY, 5)),
    VETERANS_DAY(fixed(11, 11)),
    MARTIN_LUTHER_KING_DAY(nth(3, DayOfWeek.MONDAY, 1)),
    PRESIDENTS_DAY(nth(3, DayOfWeek.MONDAY, 2)),
    COLUMBUS_DAY(nth(2, DayOfWeek.MONDAY, 10)),
    INAUGURATION_DAY(fixed(1, 20)),
    MAY_DAY(fixed(5, 1)),
    BASTILLE_DAY(fixed(7, 14)),
    MOTHERS_DAY(nth(2, DayOfWeek.SUNDAY, 5)),
    FATHERS_DAY(nth(3, DayOfWeek.SUNDAY, 6)),
    APRIL_FOOLS_DAY(fixed(4, 1)),
    EARTH_DAY(fixed(4, 22)),
    WOMENS_DAY(fixed(3, 8)),
    JUNETEENTH(fixed(6, 19)),
    /** The day after Thanksgiving. */
    BLACK_FRIDAY(year -> nth(4, DayOfWeek.THURSDAY, 11).apply(year).plusDays(1)),
    /** The Tuesday after the first Monday of November. */
    ELECTION_DAY(year -> nth(1, DayOfWeek.MONDAY, 11).apply(year).plusDays(1)),
    /** The landing in Normandy, which no other year has. */
    D_DAY(year -> LocalDate.of(1944, 6, 6)),
    /** The end of the war in Europe. */
    VE_DAY(year -> LocalDate.of(1945, 5, 8)),
    /** The end of the war with Japan. */
    VJ_DAY(year -> LocalDate.of(1945, 8, 15));

    private final IntFunction<LocalDate> inYear;

    Feast(IntFunction<LocalDate> inYear) {
        this.inYear = inYear;
    }

    /** When it falls in a year. */
    public LocalDate day(int year) {
        return inYear.apply(year);
    }

    private static IntFunction<LocalDate> fixed(int month, int day) {
        return year -> LocalDate.of(year, month, day);
    }

    private static IntFunction<LocalDate> easter(int days) {
        return year -> Easter.sunday(year).plusDays(days);
    }

    /** The nth such weekday of a month, from its end when negative. */
    private static IntFunction<LocalDate> nth(int number, DayOfWeek weekday, int month) {
        return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
    }
}
