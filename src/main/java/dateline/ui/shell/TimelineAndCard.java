package dateline.ui.shell;

import dateline.library.Settings.Dock;
import dateline.ui.card.CardPlace;
import dateline.ui.controls.Motion;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The timeline above or beside the place of the card, which is as high whatever is in it. A card that has not room for all opens
 * upwards, over the timeline, which stays as it is.
 */
final class TimelineAndCard extends Pane {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final double LEFT_OF_TIMELINE = 40;

    private final Region timeline;
    private final CardPlace card;
    private final DoubleProperty lift = new SimpleDoubleProperty();
    private Dock dock = Dock.RIGHT;

    TimelineAndCard(Region timeline, CardPlace card) {
        this.timeline = timeline;
        this.card = card;
        getStyleClass().add("timeline-and-card");
        getChildren().setAll(timeline, card);
        lift.subscribe(lifted -> requestLayout());
        card.openProperty().subscribe(this::lift);
        card.managedProperty().bind(card.visibleProperty());
        card.visibleProperty().subscribe(shown -> requestLayout());
    }

    private void lift(boolean open) {
        card.pseudoClassStateChanged(OPEN, open);
        Motion.of(this).move(lift, open ? 1 : 0);
    }

    /** Puts the card below the timeline, or beside it where that is below the text. */
    void dock(Dock where) {
        dock = where;
        requestLayout();
    }

    /** Shows the place of the card, or leaves its room to the timeline. */
    void showCard(boolean shown) {
        card.setVisible(shown);
    }

    @Override
    protected void layoutChildren() {
        Measures measures = getScene() == null
                ? new Measures(getWidth(), getHeight())
                : new Measures(getScene().getWidth(), getScene().getHeight());
        if (!card.isVisible()) {
            timeline.resizeRelocate(0, 0, getWidth(), getHeight());
            return;
        }
        switch (dock) {
            case RIGHT -> layBelow(measures.card());
            case BELOW -> layBeside(Math.min(measures.cardBeside(), getWidth() / 2));
        }
    }

    private void layBeside(double width) {
        timeline.resizeRelocate(0, 0, getWidth() - width, getHeight());
        card.resizeRelocate(getWidth() - width, 0, width, getHeight());
    }

    private void layBelow(double place) {
        double whole = Math.max(place, Math.min(card.wholeHeight(getWidth()), getHeight() - LEFT_OF_TIMELINE));
        double height = snapSizeY(place + lift.get() * (whole - place));
        timeline.resizeRelocate(0, 0, getWidth(), getHeight() - place);
        card.resizeRelocate(0, getHeight() - height, getWidth(), height);
    }

    @Override
    protected double computeMinWidth(double height) {
        return timeline.minWidth(-1);
    }
}
