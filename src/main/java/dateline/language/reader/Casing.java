package dateline.language.reader;

import dateline.language.Capitals;
import dateline.language.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the words of one text are written. In a headline that has capitals everywhere they say nothing: there a word is shaped as
 * the running text writes it inside a sentence, and else in small letters, which is how most of its words would be.
 */
final class Casing {

    private final Set<String> small = new HashSet<>();
    private final Map<String, WordShape> names = new HashMap<>();

    /** Learns from the running text. */
    Casing(List<List<Token>> text) {
        text.stream().filter(sentence -> !Capitals.everywhere(sentence)).forEach(this::learn);
    }

    private void learn(List<Token> sentence) {
        for (int word = 0; word < sentence.size(); word++) {
            Token token = sentence.get(word);
            if (!token.capital()) {
                small.add(token.lower());
            } else if (word > 0) {
                names.putIfAbsent(token.lower(), WordShape.of(token.text()));
            }
        }
    }

    /** The shapes of the words of a sentence. */
    List<WordShape> shapes(List<Token> sentence) {
        boolean isHeadline = Capitals.everywhere(sentence)
                && sentence.stream().skip(1).filter(Token::capital).anyMatch(token -> small.contains(token.lower()));
        boolean hasAcronyms = sentence.stream().anyMatch(token -> shape(token) == WordShape.CAPITALISED);
        return sentence.stream()
                .map(token -> isHeadline ? headline(token, hasAcronyms) : shape(token))
                .toList();
    }

    private static WordShape shape(Token token) {
        return WordShape.of(token.text());
    }

    private WordShape headline(Token token, boolean isUpperAcronym) {
        WordShape written = shape(token);
        WordShape alone = switch (written) {
            case CAPITALISED -> WordShape.LOWER;
            case UPPER -> isUpperAcronym ? WordShape.UPPER : WordShape.LOWER;
            case NONE, LOWER, MIXED, DIGITS, OTHER -> written;
        };
        return small.contains(token.lower()) ? alone : names.getOrDefault(token.lower(), alone);
    }
}
