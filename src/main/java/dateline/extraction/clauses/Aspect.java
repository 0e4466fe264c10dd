package dateline.extraction.clauses;

/**
 * How, as the auxiliaries tell it.
 *
 * @param perfect "has gone"
 * @param progressive "is going"
 * @param passive "is taken"
 * @param negated "did not go"
 */
public record Aspect(boolean perfect, boolean progressive, boolean passive, boolean negated) {}
