package dateline.article;

/** A piece of an article with one running text. Its id is unique in a dossier, so that a {@link TextSpan} needs no more. */
public sealed interface Block {

    /** Unique in a dossier; never blank. */
    String id();

    /** What is written, without line breaks at the ends; never null, may be empty only in a heading. */
    String text();

    /** The written words of a span of this block; throws {@link IndexOutOfBoundsException} when it reaches past the text. */
    default String text(TextSpan span) {
        return text().substring(span.start(), span.end());
    }

    /**
     * The title of an article (level 1) or the heading of a section.
     *
     * @param level 1 for a title, 2 to 6 for sections
     */
    record Heading(String id, String text, int level) implements Block {}

    /** Running text. */
    record Paragraph(String id, String text) implements Block {}

    /** Another's words, set off. */
    record Quotation(String id, String text) implements Block {}

    /** One item of a list. */
    record ListItem(String id, String text) implements Block {}

    /** What stands under a picture or a table. */
    record Caption(String id, String text) implements Block {}

    /** Text whose spaces and line breaks count. */
    record Preformatted(String id, String text) implements Block {}
}
