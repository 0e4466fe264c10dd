package dateline.importing.pdf;

import dateline.importing.Draft;

/**
 * A paragraph or heading.
 *
 * @param level of a heading; 0 for anything else
 */
record PdfPiece(Kind kind, String text, float size, int level) {

    /** What it is. */
    enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        CAPTION
    }

    void write(Draft draft) {
        switch (kind) {
            case HEADING -> draft.heading(level, text);
            case PARAGRAPH -> draft.paragraph(text);
            case ITEM -> draft.item(text);
            case CAPTION -> draft.caption(text);
        }
    }
}
