package dateline.dating.meaning;

import java.time.LocalDate;

/** The feast that others move with. */
final class Easter {

    private static final int FIRST_GREGORIAN = 1583;

    private Easter() {}

    /** Easter Sunday by the calendar of its time. */
    static LocalDate sunday(int year) {
        return year < FIRST_GREGORIAN ? julian(year) : gregorian(year);
    }

    /** By the algorithm of Meeus (Astronomical Algorithms, 1991). */
    private static LocalDate julian(int year) {
        int moon = (19 * Math.floorMod(year, 19) + 15) % 30;
        int weekday = (2 * Math.floorMod(year, 4) + 4 * Math.floorMod(year, 7) - moon + 34) % 7;
        int count = moon + weekday + 114;
        return LocalDate.of(year, count / 31, count % 31 + 1);
    }

    /** By the anonymous Gregorian algorithm (Nature, 20 April 1876, as corrected by Butcher). */
    private static LocalDate gregorian(int year) {
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
