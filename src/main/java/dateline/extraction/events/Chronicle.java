package dateline.extraction.events;

import dateline.extraction.clauses.Clause;
import dateline.extraction.text.ReadText;
import dateline.extraction.text.Sentence;
import dateline.language.Part;
import dateline.time.TimexType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The entries of a chronicle: a date, and in the next sentence what happened then, in the past or the present tense: "3 March: The dam
 * breaks."
 */
final class Chronicle {

    /** One date may head a report; so many are those of a chronicle. */
    private static final int FEWEST = 3;

    private static final String[] BEHIND_DATE = {":", "–", "—", "-", "--", "."};
    private static final String[] MAIN = {"conj", "parataxis"};

    /** By the number of the first sentence of each entry. */
    private final Map<Integer, Dating.Expressed> dates = new HashMap<>();

    /** Of an article; without entries where it is none. */
    Chronicle(ReadText text) {
        List<Sentence> sentences = text.sentences();
        for (Sentence sentence : sentences.subList(0, Math.max(0, sentences.size() - 1))) {
            date(sentence)
                    .filter(date -> date(sentences.get(sentence.number() + 1)).isEmpty())
                    .ifPresent(date -> dates.put(sentence.number() + 1, date));
        }
        if (dates.size() < FEWEST) {
            dates.clear();
        }
    }

    /** That of a sentence that says nothing else. */
    private static Optional<Dating.Expressed> date(Sentence sentence) {
        return sentence.times().stream()
                .findFirst()
                .filter(time -> time.expression().type() == TimexType.DATE)
                .filter(time -> time.expression().time().isPresent())
                .filter(time -> time.from() == 0)
                .filter(time -> time.to() == sentence.size()
                        || time.to() == sentence.size() - 1 && sentence.is(time.to(), BEHIND_DATE))
                .map(time -> new Dating.Expressed(sentence, time));
    }

    /** The date of the entry of whose first sentence the clause is a main one. */
    Optional<Dating.Expressed> date(Clause clause) {
        return Optional.ofNullable(dates.get(clause.sentence().number()))
                .filter(date -> clause.word().is(Part.VERB))
                .filter(date -> Set.of(Tense.PAST, Tense.PRESENT).contains(Tense.of(clause)))
                .filter(date -> isMain(clause));
    }

    private static boolean isMain(Clause clause) {
        int place = clause.predicate();
        while (clause.word(place).isRelated(MAIN)) {
            place = clause.word(place).head();
        }
        return place == clause.tree().root();
    }
}
