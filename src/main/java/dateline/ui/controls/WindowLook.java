package dateline.ui.controls;

import javafx.scene.Parent;
import javafx.scene.control.Dialog;
import javafx.stage.Window;

/** Dialogs in the colours of the window that they belong to. */
public final class WindowLook {

    private static final String DARK = "dark";

    private WindowLook() {}

    /** Puts the dialog over the window, which has a scene, and dresses it alike. */
    public static void lend(Window window, Dialog<?> dialog) {
        Parent root = window.getScene().getRoot();
        dialog.initOwner(window);
        dialog.getDialogPane().getStylesheets().setAll(root.getStylesheets());
        if (root.getStyleClass().contains(DARK)) {
            dialog.getDialogPane().getStyleClass().add(DARK);
        }
    }
}
