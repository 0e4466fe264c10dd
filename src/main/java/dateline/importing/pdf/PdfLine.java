package dateline.importing.pdf;

/**
 * A line, or a part of one, in its column.
 *
 * @param column the number of the column, counted through all pages
 * @param edge where the longest lines of the column end
 */
record PdfLine(Fragment words, int column, float edge) {

    String text() {
        return words.text();
    }

    float size() {
        return words.size();
    }

    boolean bold() {
        return words.type().bold();
    }

    /** Whether there was room for more. */
    boolean isShort() {
        return words.right() < edge - 3 * size();
    }
}
