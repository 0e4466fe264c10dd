package dateline.article;

/**
 * What a reader has marked in an article: a highlight, or a note on it. As a file it is an annotation of the W3C Web Annotation
 * model, with the words as its target.
 *
 * @param span the words that are marked
 * @param note what the reader wrote on them; blank for a highlight without a note
 */
public record Annotation(TextSpan span, String note) {

    /** Whether the reader wrote something on it. */
    public boolean hasNote() {
        return !note.isBlank();
    }
}
