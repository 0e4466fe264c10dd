package dateline.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which words an article writes with a capital inside a sentence, and so are names in a title in which all words have one. */
public final class Capitals {

    private static final int LONG_WORD = 4;

    private final Verbs verbs;
    private final Set<String> names = new HashSet<>();
    private final Set<String> common = new HashSet<>();

    /** Of an article that has yet to be read. */
    public Capitals(Verbs verbs) {
        this.verbs = verbs;
    }

    /** Learns from a running text; a title teaches nothing. */
    public void learn(List<Token> tokens) {
        boolean title = everywhere(tokens);
        for (int index = 0; index < tokens.size() && !title; index++) {
            Token token = tokens.get(index);
            boolean first = index == 0 || tokens.get(index - 1).is(".", "!", "?", "“", "\"", ":");
            if (!token.capital()) {
                common.add(verbs.stem(token.lower()));
            } else if (!first) {
                names.add(token.lower());
            }
        }
    }

    /** Whether all the longer words begin with a capital. */
    public static boolean everywhere(List<Token> tokens) {
        List<Token> longer = tokens.stream()
                .filter(token -> token.text().length() >= LONG_WORD
                        && Character.isLetter(token.text().charAt(0)))
                .toList();
        return longer.size() > 1 && longer.stream().filter(Token::capital).count() >= 0.8 * longer.size();
    }

    /** The words with a capital first letter, unless their first word has one inside: "iPhone". */
    public static String first(String words) {
        boolean inside = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return words.isEmpty() || inside ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Whether the article writes it only with a capital. */
    public boolean known(Token token) {
        return names.contains(token.lower()) && !common.contains(verbs.stem(token.lower()));
    }

    /** Whether a word of a title keeps its capital: the first does unless the article has it as a common word. */
    public boolean name(Token token, boolean first) {
        boolean acronym =
                token.text().length() > 1 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
        boolean known = names.contains(token.lower()) || first;
        return acronym || token.capital() && known && !common.contains(verbs.stem(token.lower()));
    }
}
