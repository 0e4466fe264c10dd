package dateline.extraction.events;

import dateline.extraction.clauses.Clause;
import dateline.extraction.clauses.Contents;
import dateline.extraction.clauses.Tense;
import dateline.extraction.text.Sentence;
import java.util.List;

/**
 * Which clauses tell only that somebody says something. What is said for all to know ("announced", "denied", "apologized") is an
 * event of its own; what is just said belongs to the quotations, and is one event for each speaker in an article.
 */
final class Statements {

    private final Triggers triggers;

    Statements(Triggers triggers) {
        this.triggers = triggers;
    }

    boolean is(Clause clause, List<Clause> clauses) {
        boolean tense = clause.verb().tense().finite() || clause.verb().tense() == Tense.ING;
        if (!tense
                || clause.verb().aspect().negated()
                || clause.sentence().headline()
                || triggers.is("declaring", clause)) {
            return false;
        }
        boolean words = brings(clause, clauses) || quotes(clause);
        return triggers.is("uttering", clause)
                || words && triggers.is("saying", clause) && !triggers.decisive(clause)
                || quotes(clause) && triggers.is("speech", clause);
    }

    /** Whether the clause behind holds the words, or those before do. */
    private static boolean brings(Clause clause, List<Clause> clauses) {
        boolean framed = clause.from() > 2 && clause.sentence().is(clause.from() - 1, ",", "”", "\"");
        return Contents.of(clause, clauses).isPresent()
                || framed && clause.to() - clause.verb().range().to() < 6;
    }

    private static boolean quotes(Clause clause) {
        Sentence sentence = clause.sentence();
        for (int at = clause.verb().range().to(); at < Math.min(sentence.size(), clause.to() + 2); at++) {
            if (sentence.is(at, "“", "\"", "`", "‘")) {
                return true;
            }
        }
        return false;
    }
}
