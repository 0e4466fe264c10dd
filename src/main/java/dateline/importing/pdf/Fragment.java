package dateline.importing.pdf;

/**
 * Words that stand side by side.
 *
 * @param left from the left edge of the page, in points
 * @param right where they end
 * @param y of their base line, from the upper edge
 * @param size of the type, in points
 */
record Fragment(String text, float left, float right, float y, Type type) {

    /** How words are set. */
    record Type(float size, boolean bold) {}

    float size() {
        return type.size();
    }

    float width() {
        return right - left;
    }

    boolean isBeside(Fragment other) {
        return Math.abs(y - other.y) < 0.4f * Math.min(size(), other.size());
    }
}
