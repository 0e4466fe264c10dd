package dateline.article;

/**
 * Where an article comes from; each part is empty where it is not known.
 *
 * @param author who wrote it
 * @param publisher where it appeared
 * @param address its web address or file name
 */
public record Source(String author, String publisher, String address) {

    /** Nothing known. */
    public static final Source UNKNOWN = new Source("", "", "");
}
