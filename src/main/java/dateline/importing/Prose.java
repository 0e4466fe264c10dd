package dateline.importing;

import java.util.stream.Collectors;

/** The characters of a text as an article holds them. */
public final class Prose {

    private Prose() {}

    /** Running text: every run of white space is one blank, none at the ends; what is not seen is left out. */
    public static String flowing(String text) {
        StringBuilder flowing = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (isWhite(unit)) {
                blank = !flowing.isEmpty();
            } else if (isSeen(unit)) {
                if (blank) {
                    flowing.append(' ');
                    blank = false;
                }
                flowing.append(wellFormed(text, i));
            }
        }
        return flowing.toString();
    }

    /** Lines as they are, without white space at their ends and without empty lines around them. */
    public static String lines(String text) {
        String lines = text.lines().map(Prose::line).collect(Collectors.joining("\n"));
        int begin = 0;
        for (int i = 0; i < lines.length() && Character.isWhitespace(lines.charAt(i)); i++) {
            begin = lines.charAt(i) == '\n' ? i + 1 : begin;
        }
        return lines.substring(begin).stripTrailing();
    }

    private static String line(String line) {
        StringBuilder kept = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            if (isWhite(unit)) {
                kept.append(unit == '\t' ? '\t' : ' ');
            } else if (isSeen(unit)) {
                kept.append(wellFormed(line, i));
            }
        }
        return kept.toString().stripTrailing();
    }

    private static boolean isWhite(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\u0085';
    }

    // neither control characters nor marks that only say where a line may break
    private static boolean isSeen(char unit) {
        return !Character.isISOControl(unit)
                && unit != '\u00AD'
                && unit != '\u200B'
                && unit != '\u2060'
                && unit != '\uFEFF'
                && unit != '\uFFFE'
                && unit != '\uFFFF';
    }

    private static char wellFormed(String text, int i) {
        char unit = text.charAt(i);
        boolean alone = Character.isHighSurrogate(unit)
                        && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)))
                || Character.isLowSurrogate(unit) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
        return alone ? '\uFFFD' : unit;
    }
}
