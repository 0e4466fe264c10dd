package dateline.ui.timeline;

import dateline.timeline.Item;
import dateline.timeline.Mark;
import dateline.timeline.MarkTitle;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** What is written beside the marks of a timeline, for tests of whole windows. */
public final class SeenLabels {

    /**
     * The label of a mark.
     *
     * @param event the id of the event
     * @param place where it stands in the scene
     * @param mark where its mark stands in the scene
     * @param isWhole whether nothing of it is cut off, neither by dots nor by an edge
     */
    public record SeenLabel(String event, String text, Bounds place, Bounds mark, boolean isWhole) {}

    private SeenLabels() {}

    /** Those of the timeline that are written, from the top. */
    public static List<SeenLabel> of(TimelinePane pane) {
        Node lanes = pane.lookup(".lanes");
        Bounds window = lanes.getParent().localToScene(lanes.getParent().getLayoutBounds());
        return pane.arrangement().items().stream()
                .filter(item -> item.title().isPresent())
                .map(item -> label(item, lanes, window))
                .toList();
    }

    private static SeenLabel label(Item item, Node lanes, Bounds window) {
        Mark mark = item.mark();
        MarkTitle title = item.title().orElseThrow();
        Bounds place = inScene(lanes, title.box());
        Text text = new Text(title.text());
        text.setFont(Font.font(mark.isHeadline() ? "Inter SemiBold" : "Inter", 12));
        boolean hasRoom = text.getLayoutBounds().getWidth() <= place.getWidth() + 0.5;
        return new SeenLabel(
                mark.event().id(),
                title.text(),
                place,
                inScene(lanes, item.placement().body()),
                hasRoom && window.contains(place));
    }

    private static Bounds inScene(Node lanes, dateline.timeline.Box box) {
        return lanes.localToScene(new BoundingBox(box.x(), box.y(), box.width(), box.height()));
    }
}
