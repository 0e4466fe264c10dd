package dateline.session;

import java.util.Optional;

/**
 * What is seen of a {@link Prospect}.
 *
 * @param redating what the date changes, or what the one before would have while this is worked out; empty for no date
 * @param pending whether it is being worked out
 */
public record Outlook(Optional<Redating> redating, boolean pending) {

    static final Outlook NONE = new Outlook(Optional.empty(), false);
}
