package dateline.dating;

import dateline.dating.token.Lexicon;
import dateline.dating.token.Tokens;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words and signs that join times in lists and ranges. */
final class Connectors {

    private final Tokens tokens;
    private final Set<Integer> words;
    private final int bracket;
    private final int closing;
    private final int dash;

    Connectors(Lexicon lexicon, Tokens tokens) {
        this.tokens = tokens;
        this.bracket = lexicon.find("(", 0, 1);
        this.closing = lexicon.find(")", 0, 1);
        this.dash = lexicon.find("-", 0, 1);
        this.words = Stream.of(",", "-", "and", "or", "to", "through", "until", "till", "&")
                .map(word -> lexicon.find(word, 0, word.length()))
                .collect(Collectors.toSet());
    }

    /** Whether the token is one. */
    boolean at(int token) {
        return words.contains(tokens.word(token)) && tokens.word(token) != Lexicon.UNKNOWN;
    }

    /** Whether a range begins with it right after an opening bracket. */
    boolean openRange(int first, int end) {
        return tokens.word(first - 1) == bracket && tokens.word(end) == dash;
    }

    /** Whether it stands alone in brackets. */
    boolean bracketed(int first, int end) {
        return tokens.word(first - 1) == bracket && tokens.word(end) == closing;
    }

    /** Whether only a word or two that join stand between a match that ends and one that begins there. */
    boolean join(int end, int first) {
        int between = first - end;
        return between >= 1 && between <= 2 && at(end) && at(first - 1);
    }
}
