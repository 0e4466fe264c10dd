package dateline.dating.passage;

import java.util.regex.Pattern;

/** Tells the headings of a plain text: short lines that stand alone and do not end like a sentence. */
final class HeadingLines {

    private static final int LONGEST = 80;
    private static final Pattern BLANK_LINE = Pattern.compile("\n\\s*\n");
    private static final String ENDS_OF_SENTENCES = ".,;:!?\"”";

    private HeadingLines() {}

    /** The offset at which the heading begins that the expression stands in; -1 when it stands in running text. */
    static int headingOf(Found found, String text) {
        int from = Math.max(0, found.start() - LONGEST);
        int start = from + text.substring(from, found.start()).lastIndexOf('\n') + 1;
        int to = Math.min(text.length(), found.end() + LONGEST);
        int newline = text.indexOf('\n', found.end(), to);
        int end = newline < 0 ? to : newline;
        boolean line = end - start <= LONGEST && blankBefore(text, start) && blankAfter(text, end);
        return line && ENDS_OF_SENTENCES.indexOf(text.charAt(end - 1)) < 0 ? start : -1;
    }

    /** Whether a blank line lies between the two offsets. */
    private static boolean parted(String text, int from, int to) {
        return BLANK_LINE.matcher(text).region(from, to).find();
    }

    private static boolean blankBefore(String text, int start) {
        return start <= 2 || parted(text, Math.max(0, start - 4), start);
    }

    private static boolean blankAfter(String text, int end) {
        return end == text.length() || parted(text, end, Math.min(text.length(), end + 4));
    }
}
