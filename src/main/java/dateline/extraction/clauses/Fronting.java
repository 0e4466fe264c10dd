package dateline.extraction.clauses;

import dateline.language.Form;
import dateline.language.Part;
import dateline.language.Verbs;
import java.util.ArrayList;
import java.util.List;

/** A participle that opens a sentence has the subject of the clause behind it: "Founded in 1869, the bank failed in 2008". */
final class Fronting {

    private Fronting() {}

    /** The clauses, the first with its subject if it is such a participle. */
    static List<Clause> owned(List<Clause> clauses, Verbs verbs) {
        if (clauses.size() < 2 || !participle(clauses.getFirst(), verbs)) {
            return clauses;
        }
        Clause first = clauses.getFirst();
        Clause main = clauses.get(1);
        boolean follows = main.link() == Link.MAIN
                && main.verb().tense().finite()
                && main.subject().from() >= first.to()
                && first.sentence().is(first.to() - 1, ",");
        if (!follows) {
            return clauses;
        }
        List<Clause> owned = new ArrayList<>(clauses);
        owned.set(
                0,
                new Clause(
                        first.sentence(),
                        first.range(),
                        first.verb().as(Tense.PARTICIPLE),
                        main.subject(),
                        Link.RELATIVE));
        return owned;
    }

    private static boolean participle(Clause clause, Verbs verbs) {
        int verb = clause.verb().range().from();
        Form form = verbs.form(clause.sentence().token(verb).lower());
        return verb == clause.from()
                && clause.subject().isEmpty()
                && clause.sentence().is(verb, Part.VERB)
                && (form == Form.PARTICIPLE || form == Form.PAST_OR_PARTICIPLE);
    }
}
