package dateline.ui.controls;

import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.DialogPane;
import javafx.stage.Screen;
import javafx.stage.Window;
import javafx.util.Duration;

/** Dialogs in the colours of the window that they belong to. */
public final class WindowLook {

    private static final String DARK = "dark";
    private static final Duration SETTLING = Duration.millis(150);

    private WindowLook() {}

    /** Puts the dialog over the window, which has a scene, on the screen, no higher than that where it can be, and dresses it alike. */
    public static void lend(Window window, Dialog<?> dialog) {
        Parent root = window.getScene().getRoot();
        dialog.initOwner(window);
        dialog.getDialogPane().setMaxHeight(window.getScene().getHeight());
        dialog.getDialogPane().getStylesheets().setAll(window.getScene().getStylesheets());
        if (root.getStyleClass().contains(DARK)) {
            dialog.getDialogPane().getStyleClass().add(DARK);
        }
        dialog.addEventHandler(DialogEvent.DIALOG_SHOWN, shown -> {
            keepOnScreen(window, dialog);
            PauseTransition settling = new PauseTransition(SETTLING);
            settling.setOnFinished(settled -> keepHigh(window, dialog));
            settling.play();
        });
    }

    /** At times the system tells only after it is shown in which size that is, which it had before it was filled. */
    private static void keepHigh(Window window, Dialog<?> dialog) {
        DialogPane pane = dialog.getDialogPane();
        if (dialog.getHeight() < Math.min(pane.prefHeight(pane.getWidth()), pane.getMaxHeight())) {
            pane.getScene().getWindow().sizeToScene();
            keepOnScreen(window, dialog);
        }
    }

    /** In the middle of a small window at an edge of the screen it would reach beyond. */
    private static void keepOnScreen(Window window, Dialog<?> dialog) {
        Screen.getScreensForRectangle(window.getX(), window.getY(), window.getWidth(), window.getHeight()).stream()
                .findFirst()
                .map(Screen::getVisualBounds)
                .ifPresent(screen -> {
                    dialog.setX(within(dialog.getX(), dialog.getWidth(), screen.getMinX(), screen.getMaxX()));
                    dialog.setY(within(dialog.getY(), dialog.getHeight(), screen.getMinY(), screen.getMaxY()));
                });
    }

    private static double within(double from, double length, double least, double most) {
        return Math.max(least, Math.min(from, most - length));
    }
}
