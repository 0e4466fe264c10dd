package dateline.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** As high as what is in it, but not higher than there is room for: then it scrolls up and down. */
final class LimitedScroll extends ScrollPane {

    private final double most;

    LimitedScroll(Node content, double most) {
        super(content);
        this.most = most;
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("edge-to-edge");
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(super.computePrefHeight(width), most);
    }
}
