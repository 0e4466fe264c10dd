package dateline.extraction.events;

import dateline.extraction.clauses.Clause;
import dateline.extraction.text.ReadText;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Quotes;
import dateline.language.Vocabulary;
import dateline.language.Weights;
import dateline.language.reader.EventSense;
import dateline.language.reader.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How likely a word of an article tells an event that belongs on a timeline: a logistic model of what the reader thinks of it, where it
 * stands, how it hangs in its sentence, and whether the article tells it more than once.
 */
final class EventWeights {

    private final ReadText text;
    private final Vocabulary vocabulary;
    private final Weights weights;
    private final Map<String, Integer> first = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    EventWeights(ReadText text, Vocabulary vocabulary, Weights weights) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.weights = weights;
        for (Sentence sentence : text.sentences()) {
            for (int at = 0; at < sentence.size(); at++) {
                if (Anchors.isEvent(sentence, at)) {
                    first.putIfAbsent(sentence.word(at).lemma(), sentence.number());
                    counts.merge(sentence.word(at).lemma(), 1, Integer::sum);
                }
            }
        }
    }

    /** From 0 to 1. */
    double of(Clause clause) {
        EventSense sense = clause.word().event();
        double odds = weights.of("belongs") * logit(sense.belongs())
                + weights.of("acceptable") * logit(sense.belongs() + sense.acceptable())
                + weights.sum(features(clause));
        return 1 / (1 + Math.exp(-odds));
    }

    private static double logit(double probability) {
        double inside = Math.clamp(probability, 0.001, 0.999);
        return Math.log(inside / (1 - inside));
    }

    /** What holds of the word beside what the reader thinks of it. */
    List<String> features(Clause clause) {
        Sentence sentence = clause.sentence();
        Word word = clause.word();
        List<String> features = new ArrayList<>();
        features.add("any");
        features.add("place " + SentencePlace.of(text, sentence));
        features.add("hangs " + word.relation());
        features.add("part " + word.part());
        features.add("tense " + Tense.of(clause));
        features.add("status " + EventFinder.status(word.event()));
        features.add("times " + Math.min(2, sentence.times().size()));
        features.add(isDated(clause) ? "dated" : "not dated");
        features.add("subject " + subject(clause));
        features.add("object " + clause.object().isPresent());
        features.add("under " + above(clause));
        features.add("over "
                + sentence.tree().children(clause.predicate()).stream()
                        .anyMatch(child -> Anchors.isEvent(sentence, child)));
        features.add("repeats " + repeats(clause));
        features.add("title " + (first.getOrDefault(word.lemma(), 1) == 0 && sentence.number() > 0));
        features.add("quoted "
                + Quotes.in(sentence.block().text()).around(word.token().start()));
        features.add("says " + vocabulary.has("saying", word.lemma()) + " "
                + sentence.tree().child(clause.predicate(), "ccomp").isPresent());
        features.add("negated " + clause.isNegated());
        features.add("long " + Math.min(4, sentence.size() / 12));
        return features;
    }

    private static boolean isDated(Clause clause) {
        Sentence sentence = clause.sentence();
        return sentence.times().stream().anyMatch(time -> Anchors.governor(sentence, time) == clause.predicate());
    }

    private static String subject(Clause clause) {
        OptionalInt subject = clause.subject();
        if (subject.isEmpty()) {
            return "none";
        }
        Word word = clause.sentence().word(subject.getAsInt());
        return word.is(Part.PRON) ? word.lower() : word.part().toString();
    }

    /** How it hangs, over whatever words, on another event of the sentence. */
    private static String above(Clause clause) {
        Sentence sentence = clause.sentence();
        int at = clause.predicate();
        String relation = "-";
        while (sentence.word(at).head() >= 0) {
            relation = sentence.word(at).relation();
            at = sentence.word(at).head();
            if (Anchors.isEvent(sentence, at)) {
                return relation;
            }
        }
        return "-";
    }

    private String repeats(Clause clause) {
        String lemma = clause.word().lemma();
        boolean before =
                first.getOrDefault(lemma, Integer.MAX_VALUE) < clause.sentence().number();
        return (before ? "again " : "first ") + Math.min(4, counts.getOrDefault(lemma, 0));
    }
}
