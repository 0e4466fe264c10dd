package dateline.search.find;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text folded for comparison, with the way back from each folded character to the written one. Quotation marks, dashes
 * and spaces of all kinds fold to the plain ones; case and accents fold unless the query matches them.
 */
final class FoldedText {

    private final StringBuilder folded = new StringBuilder();
    private int[] origins;

    FoldedText(String text, FindQuery query) {
        folded.ensureCapacity(text.length() + 1);
        origins = new int[text.length() + 1];
        int offset = 0;
        while (offset < text.length()) {
            int character = text.codePointAt(offset);
            if (character < 0x80) {
                append(plain((char) character, query), offset);
            } else {
                append(fold(character, query), offset);
            }
            offset += Character.charCount(character);
        }
        append("\0", text.length());
        folded.setLength(folded.length() - 1);
    }

    String folded() {
        return folded.toString();
    }

    /** The offset in the written text at which the folded character at this index begins. */
    int origin(int index) {
        return origins[index];
    }

    /** The offset at which what the folded character at this index stands for ends, accents that follow it included. */
    int end(int index) {
        int next = index + 1;
        while (next < folded.length() && origins[next] == origins[index]) {
            next++;
        }
        return origins[next];
    }

    /** Nearly every letter of nearly every text goes this way. */
    private void append(char character, int origin) {
        if (folded.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[folded.length()] = origin;
        folded.append(character);
    }

    private void append(String characters, int origin) {
        int needed = folded.length() + characters.length();
        if (needed > origins.length) {
            origins = Arrays.copyOf(origins, Math.max(needed, origins.length * 2));
        }
        Arrays.fill(origins, folded.length(), needed, origin);
        folded.append(characters);
    }

    private static char plain(char character, FindQuery query) {
        if (character >= 'A' && character <= 'Z') {
            return query.matchCase() ? character : (char) (character + ('a' - 'A'));
        }
        return (char) punctuation(character);
    }

    private static String fold(int character, FindQuery query) {
        String plain = Character.toString(punctuation(character));
        String accents = query.matchAccents() ? plain : withoutAccents(plain);
        return query.matchCase() ? accents : lowerCase(accents);
    }

    /** Through capitals, so that final and ordinary sigma, or ß and ss, meet. */
    private static String lowerCase(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String withoutAccents(String character) {
        String decomposed = Normalizer.normalize(character, Normalizer.Form.NFD);
        return decomposed
                .codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int punctuation(int character) {
        return switch (character) {
            case '‘', '’', '‚', '‛', 'ʼ', '′', '`' -> '\'';
            case '“', '”', '„', '‟', '«', '»', '″' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            default -> Character.isSpaceChar(character) || Character.isWhitespace(character) ? ' ' : character;
        };
    }
}
