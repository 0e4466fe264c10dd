package dateline.ui.start;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Bounds;

/**
 * One of the first things to know of the window.
 *
 * @param name of its words
 * @param places where on the screen the things are of which they speak; none while they are not to be seen
 * @param spared where on the screen the things are that are to be seen meanwhile, those first that matter most
 */
public record Step(String name, Supplier<List<Bounds>> places, List<Supplier<List<Bounds>>> spared) {

    public Step {
        spared = List.copyOf(spared);
    }

    /** One meanwhile of which only what it speaks of is to be seen. */
    public Step(String name, Supplier<List<Bounds>> places) {
        this(name, places, List.of(places));
    }
}
