package dateline.extraction.clauses;

/**
 * Tokens of a sentence that stand together.
 *
 * @param from the first
 * @param to the one after the last
 */
public record Range(int from, int to) {

    public boolean isEmpty() {
        return from >= to;
    }

    /** Whether the token is one of them. */
    public boolean contains(int token) {
        return from <= token && token < to;
    }

    public int size() {
        return to - from;
    }
}
