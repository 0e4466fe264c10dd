package dateline.exporting.ics;

import java.nio.charset.StandardCharsets;

/** Folds the lines of a calendar: none is longer than 75 octets, and what goes on in the next line begins there with a space. */
final class FoldedLines {

    private static final int MOST = 75;

    private FoldedLines() {}

    /** The lines, which end in CR and LF, folded between characters. */
    static String of(String lines) {
        StringBuilder folded = new StringBuilder(lines.length() + lines.length() / 32);
        int octets = 0;
        for (int at = 0; at < lines.length(); at += Character.charCount(lines.codePointAt(at))) {
            String character = Character.toString(lines.codePointAt(at));
            boolean isEnd = character.equals("\r") || character.equals("\n");
            int more = isEnd ? 0 : character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST) {
                folded.append("\r\n ");
                octets = 1;
            }
            octets = isEnd ? 0 : octets + more;
            folded.append(character);
        }
        return folded.toString();
    }
}
