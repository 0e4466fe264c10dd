package dateline.ui.timeline;

import dateline.timeline.Extent;
import dateline.timeline.Tick;
import dateline.timeline.Ticks;
import dateline.timeline.TimeScale;
import dateline.ui.controls.Layer;
import dateline.ui.controls.NodePool;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** What lies behind the marks: the divisions of time, the band of the passages on screen, the date of the article. */
final class Backdrop extends Pane {

    /** The height below the lanes for the date of the article, in pixels. */
    static final double FOOT = 20;

    private static final double LEAST_BAND = 4;

    private final Layer grid = new Layer();
    private final Region band = new Region();
    private final Region dateLine = new Region();
    private final Label dateLabel = new Label();
    private final NodePool<Tick, Region> gridLines = new NodePool<>(
                    grid,
                    Tick::time,
                    tick -> region("grid"),
                    (tick, line) -> line.resizeRelocate(Math.round(tick.x()), 0, 1, getHeight() - FOOT))
            .recycling();

    Backdrop() {
        setMouseTransparent(true);
        band.getStyleClass().add("band");
        dateLine.getStyleClass().add("article-date");
        dateLabel.getStyleClass().add("article-date-label");
        getChildren().addAll(band, grid, dateLine, dateLabel);
    }

    /** Shows the divisions and the band over the extent. */
    void show(Ticks ticks, TimeScale scale, Optional<Extent> extent) {
        gridLines.show(ticks.divisions());
        band.setVisible(extent.isPresent());
        extent.ifPresent(seen -> {
            double x = Math.max(-LEAST_BAND, scale.x(seen.from()));
            double right = Math.min(scale.width() + LEAST_BAND, scale.x(seen.to()));
            band.resizeRelocate(x, 0, Math.max(LEAST_BAND, right - x), getHeight() - FOOT);
        });
    }

    /** Shows the date of the article at a time, with its words; hides it when it is off screen. */
    void showDate(Optional<Extent> date, String words, TimeScale scale) {
        double x = date.map(extent -> (double) Math.round(scale.x(extent.middle())))
                .orElse(-1.0);
        boolean seen = x >= 0 && x <= scale.width();
        dateLine.setVisible(seen);
        dateLabel.setVisible(seen);
        if (seen) {
            dateLine.resizeRelocate(x, 0, 1, getHeight() - FOOT + 3);
            dateLabel.setText(words);
            dateLabel.autosize();
            double left = x - dateLabel.getWidth() / 2;
            dateLabel.relocate(
                    Math.round(Math.clamp(left, 4, Math.max(4, getWidth() - dateLabel.getWidth() - 4))),
                    getHeight() - FOOT + 3);
        }
    }

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    @Override
    protected void layoutChildren() {
        // placed by show(), not by layout
    }
}
