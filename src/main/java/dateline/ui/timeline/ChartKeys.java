package dateline.ui.timeline;

import dateline.timeline.Item;
import java.util.function.Consumer;
import javafx.event.EventTarget;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What keys do on the chart: arrows walk along time and across lanes, Enter presses the item in focus or goes to the passage of
 * the selected event, plus, minus and 0 zoom.
 */
final class ChartKeys {

    private final TimelineModel model;
    private final Navigation navigation;
    private final Viewport viewport;
    private final Consumer<Item> fire;

    ChartKeys(ChartPane chart, TimelineModel model, Navigation navigation, Viewport viewport, Consumer<Item> fire) {
        this.model = model;
        this.navigation = navigation;
        this.viewport = viewport;
        this.fire = fire;
        chart.setOnKeyPressed(this::press);
    }

    private void press(KeyEvent event) {
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
