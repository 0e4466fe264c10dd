package dateline.ui.start;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;

/**
 * One of the first things to know of the window.
 *
 * @param name of its words
 * @param place where on the screen what they speak of is; empty while it is not to be seen
 */
public record Step(String name, Supplier<Optional<Bounds>> place) {}
