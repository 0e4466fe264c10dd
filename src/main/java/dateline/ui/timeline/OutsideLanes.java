package dateline.ui.timeline;

import javafx.scene.control.Button;

/** Says how many lanes hold nothing of the time looked at, and shows or hides them. */
final class OutsideLanes extends Button {

    private final LanesInTime lanes;
    private final EventWords words;

    OutsideLanes(LanesInTime lanes, EventWords words) {
        this.lanes = lanes;
        this.words = words;
        getStyleClass().setAll("outside-lanes");
        setManaged(false);
        setOnAction(press -> lanes.showAll(!lanes.areAllShown()));
        tell();
    }

    /** Follows what is drawn. */
    void tell() {
        setVisible(lanes.outside() > 0);
        setText(words.text(lanes.areAllShown() ? "lanes.hide" : "lanes.outside", lanes.outside()));
    }

    /** How much of a line it takes with a gap before it; none while there are no such lanes. */
    double room(double gap) {
        return isVisible() ? Math.ceil(prefWidth(-1)) + gap : 0;
    }

    /** Stands in a line of a height, before a right edge. */
    void stand(double right, double height) {
        autosize();
        relocate(right - getWidth(), Math.round((height - getHeight()) / 2));
    }
}
