package dateline.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a text that are not empty, and whether its paragraphs were broken into lines of about one width.
 *
 * @param width of a full line; 0 where each line is a paragraph
 */
record Lines(List<TextLine> lines, int width) {

    /** The most lines that are read. */
    static final int MOST = 2 << 20;

    private static final int WIDEST = 120;
    private static final int TAB = 4;

    /** What rules, and the strokes under a heading, are drawn with. */
    private static final String STROKES = "*_=~#·•—–-";

    private static final Pattern BREAK = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029]");

    static Lines of(String text) {
        List<TextLine> lines = new ArrayList<>();
        boolean blank = true;
        for (String written : BREAK.split(text)) {
            boolean newPage = written.indexOf('\f') >= 0;
            String stripped = written.strip();
            if (stripped.isEmpty()) {
                blank = true;
            } else {
                lines.add(new TextLine(stripped, indent(written), blank || newPage));
                blank = false;
            }
        }
        return new Lines(lines, width(lines));
    }

    /** Whether there are more lines than can be held, empty ones among them. */
    static boolean areTooMany(String text) {
        return text.chars().filter(unit -> unit == '\n' || unit == '\r').count() > MOST;
    }

    private static int indent(String written) {
        int columns = 0;
        for (int i = 0; i < written.length() && Character.isWhitespace(written.charAt(i)); i++) {
            columns += written.charAt(i) == '\t' ? TAB : 1;
        }
        return columns;
    }

    static boolean isRule(TextLine line) {
        return line.text().length() > 2
                && line.text().chars().allMatch(sign -> STROKES.indexOf(sign) >= 0 || Character.isWhitespace(sign));
    }

    private static int width(List<TextLine> lines) {
        int[] lengths = lines.stream().mapToInt(Lines::end).sorted().toArray();
        if (lengths.length < 3 || lengths[lengths.length * 9 / 10] > WIDEST) {
            return 0;
        }
        int width = lengths[lengths.length * 9 / 10];
        Lines wrapped = new Lines(lines, width);
        int following = 0;
        int full = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).blankBefore()) {
                following++;
                full += wrapped.isFull(i - 1) ? 1 : 0;
            }
        }
        return full * 2 > following ? width : 0;
    }

    private static int end(TextLine line) {
        return line.indent() + line.text().length();
    }

    /** Whether the first word of the next line had no room on this one; near the width, as some break lines early. */
    boolean isFull(int index) {
        String next = lines.get(index + 1).text();
        int space = next.indexOf(' ');
        return width > 0 && end(lines.get(index)) + 1 + (space < 0 ? next.length() : space) > width * 9 / 10;
    }
}
