package dateline.dating.passage;

/** Tells the headings of a plain text: short lines that stand alone and do not end like a sentence. */
final class HeadingLines {

    private static final int LONGEST = 80;
    private static final String ENDS_OF_SENTENCES = ".,;:!?\"”";

    private HeadingLines() {}

    /** The offset at which the heading begins that the expression stands in; -1 when it stands in running text. */
    static int headingOf(Found found, String text) {
        int start = found.start();
        while (start > 0 && text.charAt(start - 1) != '\n' && found.start() - start <= LONGEST) {
            start--;
        }
        int end = found.end();
        while (end < text.length() && text.charAt(end) != '\n' && end - start <= LONGEST) {
            end++;
        }
        boolean line = end - start <= LONGEST && blankBefore(text, start) && blankAfter(text, end);
        return line && ENDS_OF_SENTENCES.indexOf(text.charAt(end - 1)) < 0 ? start : -1;
    }

    /** Whether a blank line lies between the two offsets. */
    private static boolean parted(String text, int from, int to) {
        int breaks = 0;
        for (int at = from; at < to && breaks < 2; at++) {
            char c = text.charAt(at);
            breaks = c == '\n' ? breaks + 1 : Character.isWhitespace(c) ? breaks : 0;
        }
        return breaks == 2;
    }

    private static boolean blankBefore(String text, int start) {
        return start <= 2 || parted(text, Math.max(0, start - 4), start);
    }

    private static boolean blankAfter(String text, int end) {
        return parted(text, end, Math.min(text.length(), end + 4));
    }
}
