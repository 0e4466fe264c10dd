package dateline.exporting.picture;

import dateline.dossier.Event;
import dateline.timeline.Box;
import java.util.Optional;

/**
 * What the timeline is drawn on, in pixels, y downwards. How a thing looks is said by style classes, parted by spaces, of {@code
 * resources/exporting/timeline.css}.
 */
public interface Surface {

    /**
     * What stands for one thing.
     *
     * @param styleClass of its colour
     * @param title what it is, for those who point at it or listen
     * @param event which it is, if it is one
     */
    record Meaning(String styleClass, String title, Optional<Event> event) {}

    /** A rectangle with round corners. */
    void box(String styleClass, Box box, double corner);

    /** A straight line. */
    void line(String styleClass, double fromX, double fromY, double toX, double toY);

    /** A triangle with its tip beside a side that stands upright. */
    void arrow(String styleClass, double tip, double side, Box beside);

    /** Words from a point on the base line on. */
    void words(String styleClass, double x, double y, String words);

    /** What is drawn meanwhile has a meaning. */
    void group(Meaning meaning, Runnable drawing);

    /** What is drawn meanwhile is measured from the corner of the box, and ends at its edges. */
    void frame(Box box, Runnable drawing);
}
