package dateline.language.reader;

/**
 * Words of a sentence that name somebody or something.
 *
 * @param from the first word
 * @param to the word after the last
 * @param confidence from 0 to 1
 */
public record NameSpan(int from, int to, NameKind kind, double confidence) {

    /** What bears the name. */
    public enum NameKind {
        PERSON,
        ORGANISATION,
        PLACE,
        OTHER
    }

    /** Whether the word belongs to it. */
    public boolean covers(int word) {
        return from <= word && word < to;
    }
}
