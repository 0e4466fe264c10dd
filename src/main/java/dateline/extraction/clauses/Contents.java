package dateline.extraction.clauses;

import java.util.List;
import java.util.Optional;

/** What a verb of saying brings as a clause. */
public final class Contents {

    private Contents() {}

    /** The clause of the words said, which begins where the clause ends or is the next; empty when there is none. */
    public static Optional<Clause> of(Clause clause, List<Clause> clauses) {
        int index = clauses.indexOf(clause);
        return clauses.stream()
                .skip(index + 1L)
                .filter(next -> next.link() == Link.CONTENT)
                .filter(next -> next.from() == clause.to() || clauses.get(index + 1) == next)
                .findFirst();
    }
}
