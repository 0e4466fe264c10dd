package dateline.extraction.names;

import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import dateline.language.reader.Word;
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
        boolean isHis = vocabulary.has("given", word) && !vocabulary.has("either", word);
        int gender = of(word);
        tendencies.merge(identity, gender == 0 && isHis ? 1 : gender, Integer::sum);
    }

    /** What is known of somebody: 1 for "he", -1 for "she", 0 for nothing. */
    int of(Identity identity) {
        return Integer.signum(tendencies.getOrDefault(identity, 0));
    }

    /** What a pronoun or a noun for people says: 1 for "he", "uncle", -1 for "she", "aunt", 0 for nothing. */
    int of(Word word) {
        return switch (word.lower()) {
            case "he", "him", "his", "himself" -> 1;
            case "she", "her", "hers", "herself" -> -1;
            default -> of(word.lemma().toLowerCase(Locale.ROOT));
        };
    }

    private int of(String word) {
        return vocabulary.has("she", word) ? -1 : vocabulary.has("he", word) ? 1 : 0;
    }
}
