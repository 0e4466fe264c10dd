package dateline.ui.timeline;

import dateline.timeline.Item;
import dateline.timeline.Lane;
import java.util.function.Consumer;
import javafx.event.EventTarget;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What keys do on the chart: arrows walk along time and across lanes, Enter presses the item in focus or goes to the passage of
 * the selected event, plus, minus and 0 zoom, S and L fit the selected event and its lane, C collapses the lane, G asks for a date, A for
 * the menu of the axis.
 */
final class ChartKeys {

    private final TimelineModel model;
    private final Navigation navigation;
    private final Viewport viewport;
    private final Consumer<Item> fire;
    private final Runnable askForDate;
    private final Runnable askForMenu;

    ChartKeys(
            TimelineModel model,
            Navigation navigation,
            Viewport viewport,
            Consumer<Item> fire,
            Runnable askForDate,
            Runnable askForMenu) {
        this.model = model;
        this.navigation = navigation;
        this.viewport = viewport;
        this.fire = fire;
        this.askForDate = askForDate;
        this.askForMenu = askForMenu;
    }

    /** Does what a key of the chart does, and consumes it. */
    void press(KeyEvent event) {
        boolean plain = !event.isAltDown() && !event.isControlDown() && !event.isMetaDown();
        if (plain && handles(event.getCode(), event.getTarget())) {
            event.consume();
        }
    }

    private boolean handles(KeyCode key, EventTarget target) {
        return switch (key) {
            case LEFT, KP_LEFT -> did(() -> navigation.walk(-1));
            case RIGHT, KP_RIGHT -> did(() -> navigation.walk(1));
            case UP, KP_UP -> did(() -> navigation.cross(-1));
            case DOWN, KP_DOWN -> did(() -> navigation.cross(1));
            case HOME -> did(navigation::toFirst);
            case END -> did(navigation::toLast);
            case ENTER, SPACE -> did(() -> enter(target));
            case PLUS, ADD, EQUALS -> did(viewport::zoomIn);
            case MINUS, SUBTRACT -> did(viewport::zoomOut);
            case DIGIT0, NUMPAD0 -> did(viewport::fit);
            case G -> did(askForDate);
            case A -> did(askForMenu);
            case L -> did(() -> model.selectedLane().flatMap(Lane::extent).ifPresent(viewport::fit));
            case S ->
                did(() -> model.selected()
                        .flatMap(model::mark)
                        .map(mark -> model.walk().around(mark))
                        .ifPresent(viewport::fit));
            case C -> did(model::foldSelectedLane);
            case ESCAPE -> model.clear();
            default -> false;
        };
    }

    private static boolean did(Runnable action) {
        action.run();
        return true;
    }

    private void enter(EventTarget target) {
        if (target instanceof ItemNode node && (node.item().isCluster() || !isSelected(node.item()))) {
            fire.accept(node.item());
        } else {
            navigation.goToPassage();
        }
    }

    private boolean isSelected(Item item) {
        return model.selected().map(item::holds).orElse(false);
    }
}
