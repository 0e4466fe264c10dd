package dateline.ui.card;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The title of a card and its buttons, beside each other or, where that is lower, the buttons above the title. */
final class CardHead extends Pane {

    private static final double GAP = 8;

    private final Region title;
    private final Region actions;

    CardHead(Region title, Region actions) {
        this.title = title;
        this.actions = actions;
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("head");
        getChildren().setAll(title, actions);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double besideActions(double width) {
        return Math.max(0, width - GAP - actions.prefWidth(-1));
    }

    private double beside(double width) {
        return Math.max(title.prefHeight(besideActions(width)), actions.prefHeight(-1));
    }

    private double stacked(double width) {
        return actions.prefHeight(-1) + title.prefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(beside(width), stacked(width));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double needed = actions.prefWidth(-1);
        double below = stacked(width) < beside(width) ? actions.prefHeight(-1) : 0;
        actions.resizeRelocate(width - needed, 0, needed, actions.prefHeight(-1));
        title.resizeRelocate(0, below, below > 0 ? width : besideActions(width), getHeight() - below);
    }
}
