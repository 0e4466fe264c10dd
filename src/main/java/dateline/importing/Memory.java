package dateline.importing;

/** What reading a document may take of the memory of this program, so that no document, however small, takes all of it. */
public final class Memory {

    private Memory() {}

    /** So many bytes or things, or one for so many bytes of the memory where that is less. */
    public static long atMost(long most, int bytesForEach) {
        return Math.min(most, Runtime.getRuntime().maxMemory() / bytesForEach);
    }
}
