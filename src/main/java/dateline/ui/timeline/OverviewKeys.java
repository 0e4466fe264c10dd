package dateline.ui.timeline;

import dateline.timeline.Extent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What keys do on the overview: arrows move the window by a part of itself, Home and End to the ends of time, plus, minus and 0 zoom. */
final class OverviewKeys {

    private static final double STEP = 0.2;
    private static final double MARGIN = 0.05;

    private final TimelineModel model;
    private final Viewport viewport;

    OverviewKeys(TimelineModel model, Viewport viewport) {
        this.model = model;
        this.viewport = viewport;
    }

    void press(KeyEvent event) {
        boolean plain = !event.isAltDown() && !event.isShortcutDown();
        if (plain && handles(event.getCode())) {
            event.consume();
        }
    }

    private boolean handles(KeyCode key) {
        switch (key) {
            case LEFT, KP_LEFT -> step(-STEP);
            case RIGHT, KP_RIGHT -> step(STEP);
            case PAGE_UP -> step(-1);
            case PAGE_DOWN -> step(1);
            case HOME -> moveTo(Double.NEGATIVE_INFINITY);
            case END -> moveTo(Double.POSITIVE_INFINITY);
            case PLUS, ADD, EQUALS -> viewport.zoomIn();
            case MINUS, SUBTRACT -> viewport.zoomOut();
            case DIGIT0, NUMPAD0 -> viewport.fit();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(double windows) {
        Extent seen = viewport.aim();
        moveTo(seen.from() + windows * seen.length());
    }

    /** Lets the window begin there or, where that would leave the events, at the nearest end of them. */
    private void moveTo(double from) {
        double length = viewport.aim().length();
        model.chart().reach().ifPresent(all -> {
            double first = all.from() - MARGIN * length;
            double last = Math.max(first, all.to() + (MARGIN - 1) * length);
            viewport.goOnTo(Math.clamp(from, first, last));
        });
    }
}
