package dateline.library.json;

import java.io.Serial;
import tools.jackson.core.StreamReadConstraints;

/** How much a file may ask of the program, so that none can exhaust the memory or the stack, however it was made. */
final class Limits extends StreamReadConstraints {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final long MEBIBYTE = 1024 * 1024;
    private static final int DEPTH = 64;
    private static final int NUMBER_LENGTH = 1000;
    private static final int STRING_LENGTH = 8 * (int) MEBIBYTE;
    private static final int NAME_LENGTH = 1000;
    // what a token, a node of a tree or a character of the file takes at most in the heap, with room for others
    private static final int BYTES_PER_TOKEN = 40;
    private static final int BYTES_PER_NODE = 512;
    private static final int BYTES_PER_CHARACTER = 3;

    private final long heap;

    Limits(long heap) {
        super(DEPTH, DEFAULT_MAX_DOC_LEN, heap / BYTES_PER_TOKEN, NUMBER_LENGTH, STRING_LENGTH, NAME_LENGTH);
        this.heap = heap;
    }

    /** For the memory that this program was given. */
    static Limits ofThisProgram() {
        return new Limits(Runtime.getRuntime().maxMemory());
    }

    /** Bytes of a file. */
    long fileSize() {
        return Math.min(256 * MEBIBYTE, heap / BYTES_PER_CHARACTER);
    }

    /** Tokens of one article, event, … as a tree, and also of all that is kept although it is not understood. */
    int nodes() {
        return (int) Math.min(Integer.MAX_VALUE, heap / BYTES_PER_NODE);
    }

    @Override
    public void validateNestingDepth(int depth) {
        check(depth, getMaxNestingDepth(), "json.deep");
    }

    @Override
    public void validateTokenCount(long count) {
        check(count, getMaxTokenCount(), "json.many");
    }

    @Override
    public void validateStringLength(int length) {
        check(length, getMaxStringLength(), "json.long");
    }

    @Override
    public void validateNameLength(int length) {
        check(length, getMaxNameLength(), "json.name");
    }

    @Override
    public void validateIntegerLength(int length) {
        check(length, getMaxNumberLength(), "json.number");
    }

    @Override
    public void validateFPLength(int length) {
        check(length, getMaxNumberLength(), "json.number");
    }

    /** Throws {@link Stopped} with the sentence under the key when there is more than the limit. */
    static void check(long amount, long limit, String key) {
        if (amount > limit) {
            throw new Stopped(key, limit);
        }
    }
}
