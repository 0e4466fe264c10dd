package dateline.extraction.events;

import dateline.extraction.clauses.Clause;
import dateline.extraction.clauses.Link;
import dateline.extraction.clauses.Tense;
import dateline.extraction.language.Part;
import dateline.extraction.language.Sentence;
import dateline.extraction.language.Verbs;
import dateline.extraction.language.Vocabulary;
import dateline.extraction.names.Cast;

/** Which of the clauses without a date tell a main event of the article. */
final class Salience {

    private static final int ENOUGH = 2;
    private static final int LEAD = 3;

    private final Vocabulary vocabulary;
    private final Verbs verbs;
    private final Triggers triggers;
    private final Cast cast;

    Salience(Vocabulary vocabulary, Cast cast) {
        this.vocabulary = vocabulary;
        this.verbs = new Verbs(vocabulary);
        this.triggers = new Triggers(verbs, vocabulary);
        this.cast = cast;
    }

    boolean main(Clause clause) {
        if (!tells(clause)) {
            return false;
        }
        Sentence sentence = clause.sentence();
        String stem = triggers.stem(clause);
        int score = (strong(stem) ? 1 : 0) + (named(clause) ? 1 : 0) + (lead(sentence) ? 1 : 0);
        return score >= ENOUGH && clause.link() != Link.CONDITION;
    }

    /** Whether the clause tells of something that comes about, not of a state or of words. */
    boolean tells(Clause clause) {
        String stem = triggers.stem(clause);
        boolean tense = clause.verb().tense() != Tense.PRESENT
                || clause.verb().aspect().perfect()
                || clause.verb().aspect().passive()
                || clause.sentence().headline();
        return tense && !clause.subject().isEmpty() && !verbs.has("stative", stem) && !verbs.has("saying", stem);
    }

    private boolean strong(String stem) {
        return vocabulary.hasFamily(stem) || verbs.has("stance", stem);
    }

    private boolean named(Clause clause) {
        Sentence sentence = clause.sentence();
        boolean pronoun = clause.subject().size() == 1
                && sentence.is(clause.subject().from(), Part.PRON)
                && cast.behind(sentence, clause.subject().from()).isPresent();
        boolean both = sentence.is(
                clause.subject().to() - 1,
                "sides",
                "countries",
                "leaders",
                "parties",
                "both",
                "governments",
                "nations");
        return pronoun
                || both
                || !cast.between(
                                sentence,
                                clause.subject().from(),
                                clause.subject().to())
                        .isEmpty();
    }

    private static boolean lead(Sentence sentence) {
        return sentence.number() < LEAD;
    }
}
