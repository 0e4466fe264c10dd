package dateline.ui.start;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Bounds;

/**
 * One of the first things to know of the window.
 *
 * @param name of its words
 * @param places where on the screen the things are of which they speak; none while they are not to be seen
 */
public record Step(String name, Supplier<List<Bounds>> places) {}
