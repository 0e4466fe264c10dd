package dateline.extraction.names;

import dateline.extraction.clauses.Clause;
import dateline.extraction.text.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where something is, if its clause says so: "in Bali", "at the Moscone Center in San Francisco". */
public record Places(Cast cast) {

    private static final List<String> PREPOSITIONS = List.of("in", "near", "off", "at", "outside");

    /** The name of the place as the text calls it, with the larger one it lies in: "San Jose, California". */
    public Optional<String> place(Clause clause) {
        Sentence sentence = clause.sentence();
        return clause.obliques().stream()
                .flatMap(word -> sentence.tree().withChildren(word, "nmod"))
                .filter(word -> preposition(sentence, word) >= 0)
                .filter(word -> cast.isPlace(sentence, word))
                .min(Comparator.comparing(word -> preposition(sentence, word)))
                .map(word -> name(sentence, word));
    }

    /** How early in the list that stands which brings the word; negative when none does. */
    private static int preposition(Sentence sentence, int word) {
        return sentence.leading(word).stream()
                .map(PREPOSITIONS::indexOf)
                .findFirst()
                .orElse(-1);
    }

    private String name(Sentence sentence, int word) {
        int from = sentence.startBefore(word, at -> cast.isSame(sentence, at, word));
        int to = end(sentence, word);
        boolean isLarger = sentence.is(to, ",") && cast.isPlace(sentence, to + 1);
        return sentence.text(from, isLarger ? end(sentence, to + 1) : to);
    }

    private int end(Sentence sentence, int word) {
        return sentence.endFrom(word, at -> cast.isSame(sentence, at, word));
    }
}
