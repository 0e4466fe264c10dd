package dateline.extraction.events;

import dateline.extraction.clauses.Clause;
import dateline.extraction.text.ReadText;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.language.Quotes;
import dateline.language.Vocabulary;
import dateline.language.reader.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What holds of the words of an article that may tell events: where they stand, how they hang in their sentence, how often they recur. */
final class EventFeatures {

    private final ReadText text;
    private final Vocabulary vocabulary;
    private final Map<String, Integer> first = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    EventFeatures(ReadText text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        for (Sentence sentence : text.sentences()) {
            for (int at = 0; at < sentence.size(); at++) {
                if (Anchors.isEvent(sentence, at)) {
                    first.putIfAbsent(sentence.word(at).lemma(), sentence.number());
                    counts.merge(sentence.word(at).lemma(), 1, Integer::sum);
                }
            }
        }
    }

    /** What holds of the word beside what the reader thinks of it. */
    List<String> of(Clause clause) {
        Sentence sentence = clause.sentence();
        Word word = clause.word();
        List<String> features = new ArrayList<>();
        features.add("any");
        features.add("place " + SentencePlace.of(text, sentence));
        features.add("hangs " + word.relation());
        features.add("part " + word.part());
        features.add("tense " + Tense.of(clause));
        features.add("outlook " + EventJudge.likeliest(word.event()));
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
        features.add("helped " + helped(clause));
        features.add("perfect since " + (isPerfect(clause) && isSince(sentence)));
        features.add("long " + Math.min(4, sentence.size() / 12));
        return features;
    }

    /** The auxiliary or the verb above that says how an event stands: "may", "will", "plans to". */
    private static String helped(Clause clause) {
        return clause.child("aux")
                .or(() -> Optional.of(clause.word())
                        .filter(word -> word.isRelated("xcomp", "ccomp"))
                        .map(Word::head))
                .map(helping -> clause.word(helping).lemma())
                .orElse("-");
    }

    private static boolean isPerfect(Clause clause) {
        return Tense.of(clause) == Tense.PERFECT;
    }

    private static boolean isSince(Sentence sentence) {
        return sentence.times().stream()
                .anyMatch(time -> MeantTimes.preposition(sentence, time).equals("since"));
    }

    private static boolean isDated(Clause clause) {
        Sentence sentence = clause.sentence();
        return sentence.times().stream().anyMatch(time -> Anchors.governor(sentence, time) == clause.predicate());
    }

    private static String subject(Clause clause) {
        return clause.subject()
                .map(clause::word)
                .map(word -> word.is(Part.PRON) ? word.lower() : word.part().toString())
                .orElse("none");
    }

    /** How it hangs, over whatever words, on another event of the sentence. */
    private static String above(Clause clause) {
        return clause.tree()
                .path(clause.predicate())
                .map(clause::word)
                .takeWhile(word -> word.head() >= 0)
                .filter(word -> Anchors.isEvent(clause.sentence(), word.head()))
                .map(Word::relation)
                .findFirst()
                .orElse("-");
    }

    private String repeats(Clause clause) {
        String lemma = clause.word().lemma();
        boolean before =
                first.getOrDefault(lemma, Integer.MAX_VALUE) < clause.sentence().number();
        return (before ? "again " : "first ") + Math.min(4, counts.getOrDefault(lemma, 0));
    }
}
