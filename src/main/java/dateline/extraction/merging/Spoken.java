package dateline.extraction.merging;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words, to be asked of what they speak.
 *
 * @param plain in lower case, with one space between and around
 */
record Spoken(String plain) {

    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}-]+");

    static Spoken words(String text) {
        return new Spoken(" " + bare(text) + " ");
    }

    /** Whether they speak of it, given as {@link #bare}, in the singular or the plural. */
    boolean of(String term) {
        int at = term.isEmpty() ? -1 : plain.indexOf(term);
        while (at > 0) {
            int end = at + term.length();
            boolean plural = plain.charAt(end) == 's' && plain.charAt(end + 1) == ' ';
            if (plain.charAt(at - 1) == ' ' && (plain.charAt(end) == ' ' || plural)) {
                return true;
            }
            at = plain.indexOf(term, at + 1);
        }
        return false;
    }

    /** In lower case, only letters, digits and hyphens, with one space between. */
    static String bare(String text) {
        return OTHERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
