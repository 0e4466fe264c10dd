package dateline.extraction.names;

import dateline.extraction.text.Sentence;
import dateline.language.Token;
import dateline.language.Vocabulary;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Who is "he" and who is "she", as far as given names and forms of address tell. */
final class Genders {

    private static final Set<String> SHE = Set.of("she", "her", "herself");
    private static final Set<String> HE = Set.of("he", "his", "him", "himself");

    private final Vocabulary vocabulary;
    private final Set<Figure> women = new HashSet<>();
    private final Set<Figure> men = new HashSet<>();

    Genders(Namings namings, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        namings.naming(use -> true).forEach(sentence -> namings.in(sentence).forEach(use -> learn(sentence, use)));
    }

    private void learn(Sentence sentence, Use use) {
        learn(use.figure(), use.figure().name().toLowerCase(Locale.ROOT).split(" ", 2)[0]);
        if (use.from() > 0) {
            learn(use.figure(), sentence.token(use.from() - 1).lower());
        }
    }

    private void learn(Figure figure, String word) {
        if (vocabulary.has("she", word)) {
            women.add(figure);
        }
        if (masculine(word)) {
            men.add(figure);
        }
    }

    /** Whether the pronoun may mean the person. */
    boolean agree(Figure figure, Token pronoun) {
        boolean she = women.contains(figure);
        boolean he = men.contains(figure);
        return she == he || !(she ? HE : SHE).contains(pronoun.lower());
    }

    private boolean masculine(String word) {
        boolean given = vocabulary.has("given", word) && !vocabulary.has("either", word);
        return vocabulary.has("he", word) || given && !vocabulary.has("she", word);
    }
}
