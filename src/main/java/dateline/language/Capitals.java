package dateline.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where words have capitals. */
public final class Capitals {

    private static final int LONG_WORD = 4;

    /** A small letter in front, and not one that a capital follows. */
    private static final Pattern SMALL = Pattern.compile("^\\p{Ll}(?!\\p{Lu})");

    private Capitals() {}

    /** Whether all the longer words begin with a capital. */
    public static boolean everywhere(List<Token> tokens) {
        List<Token> longer = tokens.stream()
                .filter(token -> token.text().length() >= LONG_WORD)
                .filter(token -> Character.isLetter(token.text().charAt(0)))
                .toList();
        return longer.size() > 1 && longer.stream().filter(Token::capital).count() >= 0.8 * longer.size();
    }

    /** The words with a capital first letter, unless their first word has one inside: "iPhone". */
    public static String first(String words) {
        return SMALL.matcher(words).replaceFirst(first -> first.group().toUpperCase(Locale.ROOT));
    }
}
