package dateline.language;

import java.util.Locale;

/**
 * A word or sign.
 *
 * @param start offset of its first character in the text of its block
 * @param end offset after its last character
 * @param text as written
 * @param lower in lower case, the apostrophe as {@code '}
 */
public record Token(int start, int end, String text, String lower) {

    static Token of(int start, int end, String text) {
        return new Token(start, end, text, lower(text));
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** Whether it is one of the words, given in lower case. */
    public boolean is(String... words) {
        for (String word : words) {
            if (lower.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it begins with a capital letter. */
    public boolean capital() {
        return Character.isUpperCase(text.charAt(0));
    }
}
