package dateline.extraction.names;

/**
 * Where a sentence names somebody.
 *
 * @param from the first token
 * @param to the token after the last
 * @param way how it is meant
 */
public record Use(int from, int to, Figure figure, Way way) {

    /** Whether the token belongs to it. */
    public boolean covers(int token) {
        return from <= token && token < to;
    }
}
