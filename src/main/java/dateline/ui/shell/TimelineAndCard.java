package dateline.ui.shell;

import dateline.library.Settings.Dock;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The timeline above or beside the card, which takes the height it needs, up to a part of the whole, and scrolls beyond. In a low
 * window that part is less, since the bars of the timeline stay as high as they are.
 */
final class TimelineAndCard extends Pane {

    private static final double MOST_FOR_CARD = 0.4;
    private static final double LEAST_FOR_CARD = 0.27;
    private static final double ROOM_FOR_TIMELINE = 380;
    private static final double WIDTH_OF_CARD = 0.3;

    private final Region timeline;
    private final Region card;
    private final ScrollPane frame;
    private Dock dock = Dock.RIGHT;

    TimelineAndCard(Region timeline, Region card) {
        this.timeline = timeline;
        this.card = card;
        frame = new ScrollPane(card);
        frame.setFitToWidth(true);
        frame.getStyleClass().add("card-pane");
        getStyleClass().add("timeline-and-card");
        getChildren().setAll(timeline, frame);
        card.heightProperty().subscribe(height -> requestLayout());
    }

    /** Puts the card below the timeline, or beside it where that is below the text. */
    void dock(Dock where) {
        dock = where;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        switch (dock) {
            case RIGHT -> layBelow();
            case BELOW -> layBeside();
        }
    }

    private void layBeside() {
        double width = snapSizeX(getWidth() * WIDTH_OF_CARD);
        timeline.resizeRelocate(0, 0, getWidth() - width, getHeight());
        frame.resizeRelocate(getWidth() - width, 0, width, getHeight());
    }

    private void layBelow() {
        double width = getWidth();
        double needed = frame.snappedTopInset() + frame.snappedBottomInset() + card.prefHeight(inner());
        double room = Math.max(getHeight() - ROOM_FOR_TIMELINE, getHeight() * LEAST_FOR_CARD);
        double height = snapSizeY(Math.min(needed, Math.min(room, getHeight() * MOST_FOR_CARD)));
        timeline.resizeRelocate(0, 0, width, getHeight() - height);
        frame.resizeRelocate(0, getHeight() - height, width, height);
    }

    private double inner() {
        return getWidth() - frame.snappedLeftInset() - frame.snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return timeline.minWidth(-1);
    }
}
