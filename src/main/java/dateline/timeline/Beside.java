package dateline.timeline;

import java.util.List;
import java.util.Optional;

/**
 * What is drawn of an event beside when it is; all finite.
 *
 * @param told when the text says it is, where that differs
 * @param ghosts the times of which only one is meant, all of them inside its extent; empty for a time that is one
 * @param happened when it happened, where it is drawn at another time
 */
public record Beside(List<Extent> told, List<Extent> ghosts, Optional<Extent> happened) {

    /** Nothing. */
    public static final Beside NOTHING = new Beside(List.of(), List.of(), Optional.empty());

    public Beside {
        told = List.copyOf(told);
        ghosts = List.copyOf(ghosts);
    }
}
