package dateline.time;

/**
 * The years that a year as written may mean: one, or several where digits are unspecified ({@code 19XX}) or not
 * significant ({@code 1950S2}). Years that {@code java.time} cannot place are moved to the nearest it can.
 */
record YearRange(int first, int last) {

    private static final long FURTHEST = 999_999_998;
    private static final long LARGE = 1_000_000_000_000_000L;

    /** Reads the digits of a year: {@code [-]YYYY[Sn]} or {@code Y[-]n[En][Sn]}, already known to be well formed. */
    static YearRange of(String digits) {
        int significant = digits.indexOf('S');
        if (significant > 0) {
            return significant(number(digits.substring(0, significant)), digits.substring(significant + 1));
        }
        if (digits.indexOf('X') < 0) {
            int year = placed(number(digits));
            return new YearRange(year, year);
        }
        return between(number(digits.replace('X', '0')), number(digits.replace('X', '9')));
    }

    private static YearRange significant(long year, String count) {
        int digits = Long.toString(Math.abs(year)).length();
        long unit = 1;
        for (long i = number(count); i < digits; i++) {
            unit *= 10;
        }
        long nearer = year / unit * unit;
        return between(nearer, nearer + Long.signum(year) * (unit - 1));
    }

    private static YearRange between(long one, long other) {
        return new YearRange(placed(Math.min(one, other)), placed(Math.max(one, other)));
    }

    private static int placed(long year) {
        return Math.toIntExact(Math.clamp(year, -FURTHEST, FURTHEST));
    }

    /** The year that is written; where it has {@code S}, the estimate before it. */
    static long number(String digits) {
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == 'E' || c == 'S') {
                number = c == 'E' ? raised(number, digits.substring(i + 1)) : number;
                break;
            }
            number = c == 'Y' || c == '-' ? number : Math.min(LARGE, number * 10 + (c - '0'));
        }
        return digits.startsWith("-") || digits.startsWith("Y-") ? -number : number;
    }

    private static long raised(long number, String exponent) {
        long raised = number;
        for (long i = number(exponent); i > 0 && raised < LARGE; i--) {
            raised *= 10;
        }
        return raised;
    }

    boolean spans(int year) {
        return first <= year && year <= last;
    }

    Precision precision() {
        int years = last - first + 1;
        if (years == 1) {
            return Precision.YEAR;
        }
        if (years <= 10) {
            return Precision.DECADE;
        }
        return years <= 100 ? Precision.CENTURY : Precision.MILLENNIUM;
    }
}
