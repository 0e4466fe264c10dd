package dateline.extraction.names;

import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Vocabulary;
import dateline.language.Weights;
import dateline.language.reader.Word;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How likely it is that somebody named in an article is an actor of its story: a logistic regression on what they are and how
 * often, where and as what they are named. {@code src/training/actors.py} learns its weights.
 */
record ActorModel(Vocabulary vocabulary, Weights weights) {

    private static final double LIKELY_EVENT = 0.5;
    private static final double LIKELY_ACTOR = 0.41;
    private static final int STEPS = 4;

    /** The model of a language. */
    static ActorModel of(Vocabulary vocabulary, Locale language) {
        return new ActorModel(vocabulary, Weights.read(language.getLanguage() + "/actors.tsv"));
    }

    /** Those of all who are named in an article that are likely actors. */
    List<Identity> actors(List<Identity> all) {
        int most = most(all);
        return all.stream()
                .filter(one -> probability(features(one, all.size(), most)) >= LIKELY_ACTOR)
                .toList();
    }

    private double probability(Map<String, Double> features) {
        double sum = 0;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            sum += feature.getValue() * weights.of(feature.getKey());
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** How often the one is named that is named most. */
    static int most(Collection<Identity> all) {
        return all.stream().mapToInt(one -> one.namings().size()).max().orElse(1);
    }

    /**
     * What speaks for or against it, by name; each counts by itself and together with what somebody is.
     *
     * @param crowd how many are named in the article
     * @param most how often the one is named that is named most
     */
    Map<String, Double> features(Identity identity, int crowd, int most) {
        Map<String, Double> found = new HashMap<>();
        found.put("named", 1d);
        found.put("often", Math.log(identity.namings().size()));
        found.put("crowd", Math.log(crowd));
        found.put("most", Math.log(most));
        identity.natures()
                .forEach((nature, share) -> found.put("like " + nature.name().toLowerCase(Locale.ROOT), share));
        found.put("late", Math.log(1 + identity.namings().getFirst().sentence().number()));
        identity.namings().forEach(naming -> naming(naming, found));
        words(identity.namings().getFirst(), found);
        Map<String, Double> all = new HashMap<>(found);
        String nature = identity.nature().name().toLowerCase(Locale.ROOT);
        found.forEach((name, value) -> all.put(nature + " " + name, value));
        return all;
    }

    private void naming(Naming naming, Map<String, Double> found) {
        Sentence sentence = naming.sentence();
        int place = naming.place();
        int head = sentence.word(place).head();
        double event = head < 0 ? 0 : sentence.word(head).event().belongs();
        found.merge("near event", near(sentence, place), Math::max);
        String role = role(naming, place);
        found.put(role, 1d);
        found.merge("event", event, Math::max);
        if (event >= LIKELY_EVENT) {
            found.put(role + " of event", 1d);
        }
        if (place != naming.head() && naming.word().isRelated("conj")) {
            found.put("in row", 1d);
        }
        if (sentence.isHeadline()) {
            found.put("in title", 1d);
        }
        if (sentence.is(naming.from() - 1, "the", "this")) {
            found.put("definite", 1d);
        }
        if (sentence.is(naming.from() - 1, "a", "an")) {
            found.put("indefinite", 1d);
        }
        if (sentence.is(naming.from() - 1, "(")) {
            found.put("in brackets", 1d);
        }
        sentence.tree().nameAt(naming.head()).ifPresent(name -> found.merge("sure", name.confidence(), Math::max));
    }

    private void words(Naming naming, Map<String, Double> found) {
        String last = naming.sentence().word(naming.to() - 1).lower();
        if (naming.to() - naming.from() > 1) {
            found.put("of several words", 1d);
        }
        if (vocabulary.has("organisation", last)) {
            found.put("called organisation", 1d);
        }
        if (vocabulary.has("local", last)) {
            found.put("called paper", 1d);
        }
        if (naming.text().chars().noneMatch(Character::isLowerCase)) {
            found.put("in capitals", 1d);
        }
    }

    /** How likely one of the words that it hangs on tells an event. */
    private static double near(Sentence sentence, int place) {
        return sentence.tree()
                .path(place)
                .limit(STEPS)
                .mapToDouble(at -> sentence.word(at).event().belongs())
                .reduce(0, Math::max);
    }

    /** As what somebody is named. */
    private String role(Naming naming, int place) {
        Sentence sentence = naming.sentence();
        Word word = sentence.word(place);
        if (word.head() < 0) {
            return "root";
        }
        Word governor = sentence.word(word.head());
        if (word.isRelated("nsubj", "csubj")) {
            return subject(word, governor);
        }
        if (word.isRelated("obl", "nmod", "advmod") && !word.isRelated("nmod:poss", "nmod:desc")) {
            return oblique(sentence, naming, place);
        }
        return word.relation().replaceFirst(":(?!poss|desc).*", "");
    }

    private String subject(Word word, Word verb) {
        if (vocabulary.has("saying", verb.lemma())) {
            return "says";
        }
        return word.isRelated("nsubj:pass") ? "undergoes" : "subject";
    }

    private static String oblique(Sentence sentence, Naming naming, int place) {
        for (int at = naming.from() - 1; at >= Math.max(0, naming.from() - 4); at--) {
            Word word = sentence.word(at);
            if (word.is(Part.ADP, Part.VERB) && word.head() == place) {
                return word.lower();
            }
        }
        return "oblique";
    }
}
