package dateline.extraction.names;

import java.util.Optional;

/**
 * What somebody is.
 *
 * @param state whose, if that is said
 */
record Office(String title, Optional<String> state) {

    /** Whether the other is the same, perhaps said in full ("district judge"), and not of another state. */
    boolean suits(Office other) {
        boolean states = state.isEmpty() || other.state.isEmpty() || state.equals(other.state);
        return states && (other.title.equals(title) || other.title.endsWith(" " + title));
    }
}
