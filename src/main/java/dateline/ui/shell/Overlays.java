package dateline.ui.shell;

import dateline.ui.controls.OnceSeen;
import dateline.ui.palette.CommandPalette;
import dateline.ui.start.FirstSteps;
import dateline.ui.start.StartPane;
import java.util.function.DoubleSupplier;
import javafx.scene.layout.Region;

/** What lies over the window, as large as it is, and shows itself when there is need. */
public record Overlays(FirstSteps steps, StartPane start, CommandPalette palette) {

    /** Lays them over the window, whatever size it takes; its bar stays free while one starts, and in the first steps, and what went wrong is seen. */
    void cover(WindowPane window) {
        lay(window, steps, window.bar()::getHeight);
        start.visibleProperty().subscribe(steps::hide);
        window.bar().ofText().forEach(each -> each.disableProperty().bind(start.visibleProperty()));
        window.getBottom().disableProperty().bind(start.visibleProperty());
        window.getCenter().visibleProperty().bind(start.visibleProperty().not());
        lay(window, start, () -> belowNotice(window));
        lay(window, palette, () -> 0);
        OnceSeen.add(window, steps, start, palette);
    }

    private static double belowNotice(WindowPane window) {
        NoticeBar notice = window.notice();
        return window.bar().getHeight() + (notice.isVisible() ? notice.getHeight() : 0);
    }

    private static void lay(WindowPane window, Region pane, DoubleSupplier top) {
        pane.setManaged(false);
        Runnable fill = () ->
                pane.resizeRelocate(0, top.getAsDouble(), window.getWidth(), window.getHeight() - top.getAsDouble());
        window.layoutBoundsProperty().subscribe(fill);
        window.bar().heightProperty().subscribe(fill);
        window.notice().heightProperty().subscribe(fill);
        window.notice().visibleProperty().subscribe(fill);
    }
}
