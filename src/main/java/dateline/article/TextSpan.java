package dateline.article;

/**
 * Where a thing is written: from {@code start} (inclusive) to {@code end} (exclusive) in the text of one block.
 *
 * @param block the id of the block, never blank
 * @param start offset in UTF-16 units, 0 or more
 * @param end offset in UTF-16 units, more than {@code start}
 */
public record TextSpan(String block, int start, int end) {

    /** Throws {@link IllegalArgumentException} when the block is blank or the span is empty or before the text. */
    public TextSpan {
        if (block.isBlank() || start < 0 || end <= start) {
            throw new IllegalArgumentException("no such span: " + block + " [" + start + ", " + end + ")");
        }
    }

    /** Number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Whether the offset lies in the span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether both share at least one character of the same block. */
    public boolean overlaps(TextSpan other) {
        return block.equals(other.block) && start < other.end && other.start < end;
    }
}
