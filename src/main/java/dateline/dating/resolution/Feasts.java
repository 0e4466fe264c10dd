package dateline.dating.resolution;

import dateline.dating.meaning.Feast;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** When a holiday falls in a year of the Gregorian calendar. */
final class Feasts {

    private Feasts() {}

    /** The day of the feast. National days are those of the United States unless named for another country. */
    static LocalDate day(Feast feast, int year) {
        return switch (feast) {
            case NEW_YEARS_DAY -> LocalDate.of(year, 1, 1);
            case NEW_YEARS_EVE -> LocalDate.of(year, 12, 31);
            case CHRISTMAS -> LocalDate.of(year, 12, 25);
            case CHRISTMAS_EVE -> LocalDate.of(year, 12, 24);
            case BOXING_DAY -> LocalDate.of(year, 12, 26);
            case HALLOWEEN -> LocalDate.of(year, 10, 31);
            case ALL_SAINTS -> LocalDate.of(year, 11, 1);
            case VALENTINES_DAY -> LocalDate.of(year, 2, 14);
            case SAINT_PATRICKS_DAY -> LocalDate.of(year, 3, 17);
            case INDEPENDENCE_DAY -> LocalDate.of(year, 7, 4);
            case VETERANS_DAY -> LocalDate.of(year, 11, 11);
            case INAUGURATION_DAY -> LocalDate.of(year, 1, 20);
            case MAY_DAY -> LocalDate.of(year, 5, 1);
            case BASTILLE_DAY -> LocalDate.of(year, 7, 14);
            case SEPTEMBER_11 -> LocalDate.of(year, 9, 11);
            case D_DAY -> LocalDate.of(1944, 6, 6);
            default -> movable(feast, year);
        };
    }

    private static LocalDate movable(Feast feast, int year) {
        return switch (feast) {
            case GOOD_FRIDAY -> easter(year).minusDays(2);
            case PALM_SUNDAY -> easter(year).minusDays(7);
            case ASH_WEDNESDAY -> easter(year).minusDays(46);
            case EASTER_MONDAY -> easter(year).plusDays(1);
            case ASCENSION -> easter(year).plusDays(39);
            case PENTECOST -> easter(year).plusDays(49);
            case THANKSGIVING -> nth(4, DayOfWeek.THURSDAY, 11, year);
            case LABOR_DAY -> nth(1, DayOfWeek.MONDAY, 9, year);
            case MEMORIAL_DAY -> nth(-1, DayOfWeek.MONDAY, 5, year);
            case MARTIN_LUTHER_KING_DAY -> nth(3, DayOfWeek.MONDAY, 1, year);
            case PRESIDENTS_DAY -> nth(3, DayOfWeek.MONDAY, 2, year);
            case COLUMBUS_DAY -> nth(2, DayOfWeek.MONDAY, 10, year);
            case ELECTION_DAY -> nth(1, DayOfWeek.MONDAY, 11, year).plusDays(1);
            case MOTHERS_DAY -> nth(2, DayOfWeek.SUNDAY, 5, year);
            case FATHERS_DAY -> nth(3, DayOfWeek.SUNDAY, 6, year);
            default -> easter(year);
        };
    }

    private static LocalDate nth(int number, DayOfWeek weekday, int month, int year) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
    }

    /** Easter Sunday, by the anonymous Gregorian algorithm (Nature, 20 April 1876, as corrected by Butcher). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int leap = century / 4;
        int correction = (century + 8) / 25;
        int epact = (19 * golden + century - leap - (century - correction + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int exception = (golden + 11 * epact + 22 * weekday) / 451;
        int count = epact + weekday - 7 * exception + 114;
        return LocalDate.of(year, count / 31, count % 31 + 1);
    }
}
