package dateline.extraction.titles;

import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Vocabulary;
import dateline.language.Weights;
import dateline.language.reader.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How likely an editor keeps a part of a clause in its headline: a logistic regression. Its weights stand in
 * {@code resources/language/en/headlines.txt}, a line a feature; a feature that is not there weighs nothing.
 */
final class Relevance {

    private static final Weights FRAMES = Weights.read("en/frames.tsv");

    private final Map<String, Double> weights;

    private Relevance(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    static Relevance of(Locale language) {
        return new Relevance(Vocabulary.lines(language, "headlines.txt").stream()
                .map(line -> line.split("\\s+"))
                .collect(Collectors.toMap(pair -> pair[0], pair -> Double.parseDouble(pair[1]))));
    }

    /**
     * The log odds that the word is kept, with what hangs on it, where what it hangs on is kept.
     *
     * @param isNamed whether it means somebody who has a name
     */
    double weight(Sentence sentence, int place, boolean isNamed) {
        return features(sentence, place, isNamed).stream()
                .mapToDouble(feature -> weights.getOrDefault(feature, 0d))
                .sum();
    }

    /** Whether nothing is told by the verb without an object or a clause: "suggest". */
    static boolean isOpen(String verb) {
        return FRAMES.of(verb + " *") > 0;
    }

    /** Whether the verb that it hangs on, itself or over the object, goes with such a preposition: "accuses Berg of fraud". */
    private static boolean isCalledFor(Sentence sentence, int place, String marker) {
        Word word = sentence.word(place);
        Word head = sentence.word(word.head());
        boolean isOnObject = head.isRelated("obj") && word.isRelated("acl");
        String verb = isOnObject ? sentence.word(head.head()).lemma() : head.lemma();
        return place > word.head() && FRAMES.of(verb + " " + marker) > 0;
    }

    /** Whether a noun says nothing without it: "of rain" of "the lack of rain". */
    boolean isPartOf(Sentence sentence, int place) {
        Word head = sentence.word(Math.max(0, sentence.word(place).head()));
        return sentence.word(place).isRelated("nmod", "acl")
                && head.is(Part.NOUN)
                && sentence.tree().children(place, "case", "mark").stream()
                        .anyMatch(marker -> FRAMES.of(head.lemma() + "/noun "
                                        + sentence.word(marker).lower())
                                > 0);
    }

    /**
     * What is known of the part.
     *
     * @param isNamed whether it means somebody who has a name
     */
    static List<String> features(Sentence sentence, int place, boolean isNamed) {
        Word word = sentence.word(place);
        Word head = sentence.word(word.head());
        String relation = word.relation();
        List<String> features = new ArrayList<>();
        features.add("always");
        features.add(relation);
        sentence.tree().child(place, "case", "mark").ifPresent(marker -> {
            features.add(relation + ":" + sentence.word(marker).lower());
            if (isCalledFor(sentence, place, sentence.word(marker).lower())) {
                features.add("called-for");
            }
        });
        if (word.isRelated("det", "advmod")) {
            features.add(relation + ":" + word.lower());
        }
        boolean isVerb = head.part().isVerb();
        features.add(relation + (isVerb ? "/verb" : "/noun"));
        features.add(relation + (place < word.head() ? "/before" : "/behind"));
        if (isVerb && sentence.tree().child(word.head(), "obj").isEmpty()) {
            features.add(relation + "/bare");
        }
        if (word.part().isNoun() && word.token().capital() || isNamed) {
            features.add(relation + "/name");
        }
        if (head.isRelated("obl", "nmod")) {
            features.add(relation + "/deep");
        }
        int size = sentence.tree().subtree(place).cardinality();
        features.add(size == 1 ? "size/1" : size <= 3 ? "size/3" : size <= 6 ? "size/6" : "size/more");
        return features;
    }
}
