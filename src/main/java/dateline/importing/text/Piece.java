package dateline.importing.text;

/**
 * A piece of a text as it was laid out.
 *
 * @param alone whether it is one line
 */
record Piece(Kind kind, String text, boolean alone) {

    /** What it is. */
    enum Kind {
        HEADING,
        PARAGRAPH,
        QUOTATION,
        ITEM,
        TABLE
    }

    Piece as(Kind other) {
        return new Piece(other, text, alone);
    }
}
