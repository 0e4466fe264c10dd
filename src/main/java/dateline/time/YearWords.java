package dateline.time;

import dateline.messages.Messages;
import java.text.NumberFormat;
import java.util.Locale;

/** Years, decades, centuries and millennia in words. */
record YearWords(Messages messages, Locale locale) {

    private static final int LONGEST_PLAIN = 9999;

    /** What a year with unspecified digits is called by. */
    private enum Kind {
        DECADE("decade"),
        CENTURY("century"),
        CENTURY_BC("century-bc"),
        MILLENNIUM("millennium"),
        MILLENNIUM_BC("millennium-bc"),
        UNKNOWN("unknown"),
        BETWEEN("between");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    /** Such as "2022", "46 BC", "the 1990s" or "16th century". */
    String words(DatePart year) {
        YearRange range = YearRange.of(year.digits());
        if (year.unspecified()) {
            return masked(kind(year.digits()), range);
        }
        String number = number(YearRange.number(year.digits()));
        return range.first() == range.last()
                ? number
                : messages.text("year.estimate", number, number(range.first()), number(range.last()));
    }

    /** The year a day or month is in: the words, or "a year in the 1990s" where the year itself is not known. */
    String oneYear(DatePart year) {
        String words = words(year);
        return year.unspecified() ? messages.text("some-year." + kind(year.digits()).key, words) : words;
    }

    private String masked(Kind kind, YearRange range) {
        int nearest = Math.min(Math.abs(range.first()), Math.abs(range.last()));
        String key = "year." + kind.key;
        return switch (kind) {
            case DECADE -> messages.text(key, number(nearest));
            case CENTURY, CENTURY_BC -> messages.text(key, nearest / 100 + 1);
            case MILLENNIUM, MILLENNIUM_BC -> messages.text(key, nearest / 1000 + 1);
            case UNKNOWN -> messages.text(key);
            case BETWEEN -> messages.text(key, number(range.first()), number(range.last()));
        };
    }

    private static Kind kind(String digits) {
        if (digits.equals("XXXX")) {
            return Kind.UNKNOWN;
        }
        boolean before = digits.startsWith("-");
        String mask = before ? digits.substring(1) : digits;
        int known = mask.indexOf('X');
        if (known == 0 || !mask.endsWith("X".repeat(mask.length() - known))) {
            return Kind.BETWEEN;
        }
        return switch (known) {
            case 1 -> before ? Kind.MILLENNIUM_BC : Kind.MILLENNIUM;
            case 2 -> before ? Kind.CENTURY_BC : Kind.CENTURY;
            default -> before || mask.startsWith("00") ? Kind.BETWEEN : Kind.DECADE;
        };
    }

    /** The year with this number, 0 being 1 BC. */
    String number(long year) {
        if (year <= 0) {
            return messages.text("year.bc", number(1 - year));
        }
        return year <= LONGEST_PLAIN
                ? Long.toString(year)
                : NumberFormat.getIntegerInstance(locale).format(year);
    }
}
