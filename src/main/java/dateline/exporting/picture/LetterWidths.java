package dateline.exporting.picture;

import dateline.dossier.Headline;

/**
 * How wide texts are at most. Which font a viewer has is not known, so each letter counts as much as in the widest of the usual sans
 * serifs; what has room by this has room everywhere.
 */
final class LetterWidths {

    private static final double WIDEST = 1;
    private static final double USUAL = 0.64;
    private static final double CAPITAL = 0.79;
    private static final double NARROW = 0.42;
    private static final double THIN = 0.32;
    private static final double BOLD = 1.15;
    private static final String NARROW_LETTERS = "tfr!()[]/\\-";
    private static final String THIN_LETTERS = " ijlI.,:;'|’‘";
    private static final String WIDE_LETTERS = "mwMW@%—…+<=>~#^";

    private LetterWidths() {}

    /** The width at a font size, in the same unit. */
    static double of(String text, double size, boolean isBold) {
        double all = text.codePoints().mapToDouble(LetterWidths::width).sum();
        return all * size * (isBold ? BOLD : 1);
    }

    private static double width(int point) {
        if (THIN_LETTERS.indexOf(point) >= 0) {
            return THIN;
        } else if (NARROW_LETTERS.indexOf(point) >= 0) {
            return NARROW;
        } else if (WIDE_LETTERS.indexOf(point) >= 0 || point >= 0x1100) {
            return WIDEST;
        }
        return Character.isUpperCase(point) ? CAPITAL : USUAL;
    }

    /** As much of a text as has room, with an ellipsis where that is not all. */
    static String cut(String text, double room, double size, boolean isBold) {
        if (of(text, size, isBold) <= room) {
            return text;
        }
        double left = room - of("…", size, isBold);
        int end = 0;
        while (end < text.length() && left > 0) {
            left -= of(Character.toString(text.codePointAt(end)), size, isBold);
            end = left >= 0 ? text.offsetByCodePoints(end, 1) : end;
        }
        return Headline.cut(text.substring(0, end));
    }
}
