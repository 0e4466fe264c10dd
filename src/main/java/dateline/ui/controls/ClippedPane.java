package dateline.ui.controls;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** A pane that shows nothing outside its bounds, and leaves the placing of its children to others. */
public class ClippedPane extends Pane {

    public ClippedPane(Node... children) {
        super(children);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    @Override
    protected void layoutChildren() {
        // the owner places them
    }
}
