package dateline.ui.shell;

import dateline.library.Settings.Bounds;
import dateline.library.Settings.Window;
import dateline.session.Preferences;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Puts the window and its dividers back where they were, and remembers where they are when it closes. */
final class WindowMemory {

    private final Stage stage;
    private final Supplier<List<Double>> dividers;
    private final Preferences preferences;

    /**
     * Follows the window from now on.
     *
     * @param dividers where they are
     * @param divide puts them back
     */
    WindowMemory(Stage stage, Supplier<List<Double>> dividers, Consumer<List<Double>> divide, Preferences preferences) {
        this.stage = stage;
        this.dividers = dividers;
        this.preferences = preferences;
        Window window = preferences.settings().window();
        window.bounds().ifPresent(this::place);
        stage.setMaximized(window.maximised());
        divide.accept(window.dividers());
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, hiding -> remember());
    }

    private Bounds bounds() {
        return new Bounds((int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(), (int) stage.getHeight());
    }

    /** Where it was, whole on the screens that are there now; nowhere in particular where none is any more. */
    private void place(Bounds bounds) {
        Screen.getScreensForRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height()).stream()
                .map(Screen::getVisualBounds)
                .reduce(WindowMemory::hull)
                .ifPresent(room -> place(bounds, room));
    }

    private void place(Bounds bounds, Rectangle2D room) {
        double width = Math.min(bounds.width(), room.getWidth());
        double height = Math.min(bounds.height(), room.getHeight());
        stage.setX(Math.clamp(bounds.x(), room.getMinX(), room.getMaxX() - width));
        stage.setY(Math.clamp(bounds.y(), room.getMinY(), room.getMaxY() - height));
        stage.setWidth(width);
        stage.setHeight(height);
    }

    private static Rectangle2D hull(Rectangle2D one, Rectangle2D other) {
        double left = Math.min(one.getMinX(), other.getMinX());
        double top = Math.min(one.getMinY(), other.getMinY());
        double right = Math.max(one.getMaxX(), other.getMaxX());
        double bottom = Math.max(one.getMaxY(), other.getMaxY());
        return new Rectangle2D(left, top, right - left, bottom - top);
    }

    private void remember() {
        Optional<Bounds> bounds =
                stage.isMaximized() ? preferences.settings().window().bounds() : Optional.of(bounds());
        preferences.setWindow(new Window(bounds, stage.isMaximized(), dividers.get()));
    }
}
