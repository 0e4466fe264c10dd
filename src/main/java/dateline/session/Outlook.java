package dateline.session;

import java.util.Optional;

/**
 * What is seen of a {@link Prospect}.
 *
 * @param redating what the date changes, or what the one before would have while this is worked out; empty for no date
 */
public record Outlook(Optional<Redating> redating, Knowledge knowledge) {

    static final Outlook NONE = new Outlook(Optional.empty(), Knowledge.TIMES);

    /** How much is known of what the date changes. */
    public enum Knowledge {
        /** It is being worked out. */
        PENDING,
        /** What becomes of the times in the text, and so of the events that they date; once read anew with the date, the text may tell others. */
        TIMES,
        /** What the text tells when it is read with the date. */
        EVENTS
    }

    /** Whether it is being worked out. */
    public boolean isPending() {
        return knowledge == Knowledge.PENDING;
    }

    /** Whether it is what there will be once the article has the date. */
    public boolean isFinal() {
        return knowledge == Knowledge.EVENTS;
    }
}
