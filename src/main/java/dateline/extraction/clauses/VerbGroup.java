package dateline.extraction.clauses;

import java.util.List;

/**
 * A verb with its auxiliaries and the infinitives that hang on it: "has agreed to resume".
 *
 * @param range all of it
 * @param verbs the verbs that tell something, the governing first: "agreed", "resume"
 * @param tense of the first word
 */
public record VerbGroup(Range range, List<Integer> verbs, Tense tense, Aspect aspect) {

    public VerbGroup {
        verbs = List.copyOf(verbs);
    }

    VerbGroup as(Tense other) {
        return new VerbGroup(range, verbs, other, aspect);
    }

    VerbGroup passive(Tense other) {
        return new VerbGroup(range, verbs, other, new Aspect(aspect.perfect(), false, true, aspect.negated()));
    }

    /** The governing verb. */
    public int first() {
        return verbs.getFirst();
    }

    /** The verb that hangs on all others. */
    public int last() {
        return verbs.getLast();
    }
}
