package dateline.article;

import java.util.List;
import java.util.Optional;

/**
 * Where an article comes from, and from where its date is known; each text is empty where it is not known.
 *
 * @param author who wrote it
 * @param publisher where it appeared
 * @param address its web address or file name
 * @param evidence how it is known when it appeared; empty when it is not, or when nobody said how
 * @param particulars what the document states of itself besides
 */
public record Source(
        String author,
        String publisher,
        String address,
        Optional<DateEvidence> evidence,
        List<Particular> particulars) {

    /** Nothing known. */
    public static final Source UNKNOWN = new Source("", "", "", Optional.empty());

    public Source {
        particulars = List.copyOf(particulars);
    }

    /** One that states nothing besides. */
    public Source(String author, String publisher, String address, Optional<DateEvidence> evidence) {
        this(author, publisher, address, evidence, List.of());
    }

    /** Where it is on the web; empty for what comes from a file. */
    public Optional<String> webAddress() {
        boolean isOnTheWeb = address.startsWith("https://") || address.startsWith("http://");
        return isOnTheWeb ? Optional.of(address) : Optional.empty();
    }

    /** The same with another reason for the date. */
    public Source dated(Optional<DateEvidence> other) {
        return new Source(author, publisher, address, other, particulars);
    }
}
