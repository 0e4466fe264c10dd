package dateline.extraction.names;

import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Who is "he" and who is "she", as far as given names, titles and nouns tell. */
final class Genders {

    private final Vocabulary vocabulary;
    private final Map<Identity, Integer> tendencies = new HashMap<>();

    Genders(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Learns from a naming and the word before it. */
    void learn(Naming naming, Identity identity) {
        Sentence sentence = naming.sentence();
        learn(identity, sentence.word(naming.from()).lower());
        learn(identity, naming.word().lemma().toLowerCase(Locale.ROOT));
        if (naming.from() > 0) {
            learn(identity, sentence.word(naming.from() - 1).lower());
        }
    }

    private void learn(Identity identity, String word) {
        if (vocabulary.has("she", word)) {
            tendencies.merge(identity, -1, Integer::sum);
        } else if (vocabulary.has("he", word) || vocabulary.has("given", word) && !vocabulary.has("either", word)) {
            tendencies.merge(identity, 1, Integer::sum);
        }
    }

    /** Whether nothing speaks against that the pronoun means this one. */
    boolean agree(Identity identity, boolean isShe) {
        int tendency = tendencies.getOrDefault(identity, 0);
        return isShe ? tendency <= 0 : tendency >= 0;
    }
}
