package dateline.ui.shell;

import dateline.library.Settings.Bounds;
import dateline.library.Settings.Window;
import dateline.session.Preferences;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
        window.bounds().filter(WindowMemory::isOnAScreen).ifPresent(this::place);
        stage.setMaximized(window.maximised());
        divide.accept(window.dividers());
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, hiding -> remember());
    }

    private Bounds bounds() {
        return new Bounds((int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(), (int) stage.getHeight());
    }

    private static boolean isOnAScreen(Bounds bounds) {
        return !Screen.getScreensForRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height())
                .isEmpty();
    }

    private void place(Bounds bounds) {
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
    }

    private void remember() {
        Optional<Bounds> bounds =
                stage.isMaximized() ? preferences.settings().window().bounds() : Optional.of(bounds());
        preferences.setWindow(new Window(bounds, stage.isMaximized(), dividers.get()));
    }
}
