package dateline.extraction.names;

import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import dateline.language.Weights;
import dateline.language.reader.Word;
import java.util.HashMap;
import java.util.Map;

/** Who is "he" and who is "she", as far as given names, titles and nouns tell. */
final class Genders {

    /** Given names of many countries on which lists of them agree, made by {@code src/training/given_names.py}: 1 for "he", -1 for "she". */
    private static final Weights GIVEN_NAMES = Weights.read("en/given-names.tsv");

    private final Vocabulary vocabulary;
    private final Map<Identity, Integer> tendencies = new HashMap<>();

    Genders(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Learns from a naming and the word before it. */
    void learn(Naming naming, Identity identity) {
        Sentence sentence = naming.sentence();
        if (naming.sort() == Naming.Sort.COMMON) {
            learn(identity, of(naming.word()));
        } else if (identity.nature() == Nature.PERSON) {
            learn(identity, ofName(naming, identity));
        }
        if (naming.from() > 0) {
            learn(identity, of(sentence.word(naming.from() - 1).lower()));
        }
    }

    private void learn(Identity identity, int gender) {
        tendencies.merge(identity, gender, Integer::sum);
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
            default -> of(word.lowerLemma());
        };
    }

    private int of(String word) {
        return vocabulary.has("she", word) ? -1 : vocabulary.has("he", word) ? 1 : 0;
    }

    /** What a name says that begins with a given one: nothing where "James" alone stands for Clara James. */
    private int ofName(Naming naming, Identity identity) {
        String first = naming.sentence().word(naming.from()).lower();
        boolean isWhole = naming.to() - naming.from() > 1;
        int known = of(first);
        if (!isWhole && identity.name().contains(" ")) {
            return 0;
        }
        if (known != 0 || vocabulary.has("either", first)) {
            return known;
        }
        int listed = isWhole ? (int) GIVEN_NAMES.of(first) : 0; // alone it may be a surname
        return vocabulary.has("given", first) ? 1 : listed;
    }
}
