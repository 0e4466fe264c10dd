package dateline.ui.controls;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** A pane whose owner places the children; the pointer reaches what is below it where it has none. */
public final class Layer extends Pane {

    public Layer(Node... children) {
        super(children);
        setPickOnBounds(false);
    }

    /** Shows nothing outside its bounds any more. */
    public Layer clipped() {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        return this;
    }

    @Override
    protected void layoutChildren() {
        // the owner places them
    }
}
