package dateline.importing.text;

/**
 * A piece of a text as it was laid out.
 *
 * @param alone whether it is one line
 */
record TextPiece(Kind kind, String text, boolean alone) {

    /** What it is. */
    enum Kind {
        HEADING,
        PARAGRAPH,
        QUOTATION,
        ITEM,
        TABLE
    }

    TextPiece as(Kind other) {
        return new TextPiece(other, text, alone);
    }
}
