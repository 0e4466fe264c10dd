package dateline.ui.shell;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The timeline above the card, which takes the height it needs, up to a part of the whole, and scrolls beyond. */
final class TimelineAndCard extends Pane {

    private static final double MOST_FOR_CARD = 0.46;

    private final Region timeline;
    private final Region card;
    private final ScrollPane frame;

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

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double needed = frame.snappedTopInset() + frame.snappedBottomInset() + card.prefHeight(inner());
        double height = snapSizeY(Math.min(needed, getHeight() * MOST_FOR_CARD));
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
