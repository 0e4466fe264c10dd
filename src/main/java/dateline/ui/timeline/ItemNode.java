package dateline.ui.timeline;

import dateline.dossier.Event;
import dateline.timeline.Box;
import dateline.timeline.Item;
import dateline.timeline.Stretch;
import dateline.ui.controls.OnceSeen;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** What stands for a painted mark or cluster to the keyboard and to a screen reader. It can have the focus, and says its name. */
final class ItemNode extends Pane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass HIT = PseudoClass.getPseudoClass("hit");
    private static final PseudoClass ROUND = PseudoClass.getPseudoClass("round");

    private final Region frame = new Region();
    private final Consumer<Item> fire;
    private Item item;
    private Optional<Stretch> named = Optional.empty();
    private Optional<Event> selected = Optional.empty();

    /**
     * For an item.
     *
     * @param fire what a screen reader's press on it does
     */
    ItemNode(Item item, Consumer<Item> fire) {
        this.fire = fire;
        this.item = item;
        frame.getStyleClass().add("frame");
        frame.setVisible(false);
        OnceSeen.add(this, frame);
        focusedProperty().subscribe(this::outline);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    /** The item as it was last shown. */
    Item item() {
        return item;
    }

    /** Whether it has the name of the item, of which an event is selected or none; to make a name takes a while. */
    boolean isNamedFor(Item other, Optional<Event> event) {
        return named.filter(other.stretch()::equals).isPresent() && event.equals(selected);
    }

    /** Takes the name of the item, of which an event is selected or none. */
    void name(Item other, Optional<Event> event, String name) {
        named = Optional.of(other.stretch());
        selected = event;
        setAccessibleText(name);
    }

    /** Stands for the item where it stands now. */
    void show(Item shown, boolean isSelected, boolean hit) {
        item = shown;
        List<String> kind = List.of(item.isCluster() ? "timeline-cluster" : "timeline-mark");
        if (!getStyleClass().equals(kind)) {
            getStyleClass().setAll(kind);
        }
        Box box = item.box();
        resizeRelocate(box.x(), box.y(), box.width(), box.height());
        Box drawn = item.placement().body();
        boolean round = !item.isCluster() && MarkPainter.isRound(item.mark().look(), drawn);
        double inset = round ? (drawn.height() - drawn.width()) / 2 : 0;
        pseudoClassStateChanged(SELECTED, isSelected);
        outline();
        pseudoClassStateChanged(HIT, hit);
        frame.pseudoClassStateChanged(ROUND, round);
        frame.resizeRelocate(
                drawn.x() - box.x(), drawn.y() - box.y() + inset, drawn.width(), drawn.height() - 2 * inset);
    }

    private void outline() {
        frame.setVisible(isFocused() || getPseudoClassStates().contains(SELECTED));
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
