package dateline.time;

/**
 * A year, month or day as written.
 *
 * @param before the qualifier on its left, which speaks of this part only
 * @param digits the digits, {@code X} where one is unspecified; a year may have its sign, {@code Y}, {@code E} and {@code S}
 * @param after the qualifier on its right, which speaks of this part and all that stand before it
 */
record DatePart(Certainty before, String digits, Certainty after) {

    boolean unspecified() {
        return digits.indexOf('X') >= 0;
    }

    /** Whether the number has these digits, any digit standing for {@code X}. */
    boolean matches(int number) {
        int rest = Math.abs(number);
        int sign = digits.startsWith("-") ? 1 : 0;
        for (int i = digits.length() - 1; i >= sign; i--) {
            if (digits.charAt(i) != 'X' && digits.charAt(i) - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }

    /** The number of a month or day, with this digit for {@code X}. */
    int number(char unspecified) {
        return Integer.parseInt(digits.replace('X', unspecified));
    }

    DatePart qualified(Certainty certainty) {
        return new DatePart(before, digits, after.and(certainty));
    }

    @Override
    public String toString() {
        return before.mark() + digits + after.mark();
    }
}
