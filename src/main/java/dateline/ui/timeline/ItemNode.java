package dateline.ui.timeline;

import dateline.timeline.Box;
import dateline.timeline.Item;
import dateline.timeline.Title;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** A mark or a cluster on screen, with its title. It can have the focus, and says its name. */
final class ItemNode extends Pane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass HIT = PseudoClass.getPseudoClass("hit");
    private static final PseudoClass INSIDE = PseudoClass.getPseudoClass("inside");

    private static final double MORE = 0.5;

    private final Label title = new Label();
    private final Label count = new Label();
    private final MarkShape shape;
    private final Consumer<Item> fire;
    private final boolean cluster;
    private Item item;

    /**
     * An item in a colour.
     *
     * @param fire what a screen reader's press on it does
     */
    ItemNode(Item item, String colour, Consumer<Item> fire) {
        this.fire = fire;
        this.item = item;
        cluster = item.isCluster();
        shape = new MarkShape(item.mark());
        getStyleClass().addAll(cluster ? "timeline-cluster" : "timeline-mark", colour);
        if (!item.mark().main()) {
            getStyleClass().add("echo");
        }
        title.getStyleClass().add("mark-title");
        count.getStyleClass().add("count");
        getChildren().addAll(cluster ? count : shape, title);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    /** The item as it was last shown. */
    Item item() {
        return item;
    }

    /** Shows the item where it stands now. */
    void show(Item shown, boolean selected, boolean hit) {
        item = shown;
        Box box = item.box();
        resizeRelocate(box.x(), box.y(), box.width(), box.height());
        pseudoClassStateChanged(SELECTED, selected);
        pseudoClassStateChanged(HIT, hit);
        if (cluster) {
            Box pill = item.placement().box();
            count.setText(Integer.toString(item.marks().size()));
            count.resizeRelocate(pill.x() - box.x(), pill.y() - box.y() - MORE, pill.width(), pill.height() + 2 * MORE);
        } else {
            shape.place(item.placement(), box.x(), box.y());
        }
        title.setVisible(item.title().isPresent());
        item.title().ifPresent(words -> write(words, box));
    }

    private void write(Title words, Box box) {
        boolean onColour =
                words.side() == Title.Side.INSIDE && !item.mark().look().hollow();
        title.setText(words.text());
        title.pseudoClassStateChanged(INSIDE, onColour);
        Box place = words.box();
        title.resizeRelocate(place.x() - box.x(), place.y() - box.y(), place.width(), place.height());
    }

    @Override
    protected void layoutChildren() {
        // placed by show(), not by layout
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            fire.accept(item);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
