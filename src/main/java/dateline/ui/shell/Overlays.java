package dateline.ui.shell;

import dateline.ui.palette.CommandPalette;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** What lies over the window, as large as it is, and shows itself when there is need. */
public record Overlays(CommandPalette palette) {

    /** Lays them over the window, whatever size it takes. */
    void cover(Pane window) {
        cover(window, palette);
    }

    private static void cover(Pane window, Region pane) {
        pane.setManaged(false);
        window.getChildren().add(pane);
        window.layoutBoundsProperty()
                .subscribe(bounds -> pane.resizeRelocate(0, 0, bounds.getWidth(), bounds.getHeight()));
    }
}
