package dateline.extraction.names;

import dateline.extraction.language.Sentence;
import dateline.extraction.language.Token;
import dateline.extraction.language.Vocabulary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who is "he" and who is "she", as far as given names and forms of address tell. */
final class Genders {

    private static final Set<String> SHE = Set.of("she", "her", "herself");
    private static final Set<String> HE = Set.of("he", "his", "him", "himself");

    private final Vocabulary vocabulary;
    private final Map<Figure, Set<String>> told = new HashMap<>();

    Genders(Namings namings, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        namings.naming(use -> true).forEach(sentence -> namings.in(sentence).forEach(use -> learn(sentence, use)));
    }

    private void learn(Sentence sentence, Use use) {
        Set<String> words = told.computeIfAbsent(use.figure(), Genders::given);
        if (use.from() > 0) {
            words.add(sentence.token(use.from() - 1).lower());
        }
    }

    private static Set<String> given(Figure figure) {
        return new TreeSet<>(
                Arrays.asList(figure.name().toLowerCase(Locale.ROOT).split(" ", 2)[0]));
    }

    /** Whether the pronoun may mean the person. */
    boolean agree(Figure figure, Token pronoun) {
        Set<String> words = told.getOrDefault(figure, Set.of());
        boolean she = words.stream().anyMatch(word -> vocabulary.has("she", word));
        boolean he = words.stream().anyMatch(this::masculine);
        return she == he || !(she ? HE : SHE).contains(pronoun.lower());
    }

    private boolean masculine(String word) {
        boolean given = vocabulary.has("given", word) && !vocabulary.has("either", word);
        return vocabulary.has("he", word) || given && !vocabulary.has("she", word);
    }
}
