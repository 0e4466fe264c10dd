package dateline.ui.timeline;

import dateline.timeline.Box;
import dateline.timeline.EpochSeconds;
import dateline.timeline.Extent;
import dateline.timeline.Tick;
import dateline.timeline.Ticks;
import dateline.timeline.TimeScale;
import dateline.ui.controls.Layer;
import dateline.ui.controls.NodePool;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** What lies behind the marks: the divisions of time, the band of the passages on screen, the date of the article, and today. */
final class Backdrop extends Pane {

    /** The height below the lanes for the date of the article, in pixels. */
    static final double FOOT = 20;

    private static final double LEAST_BAND = 4;

    private final Layer grid = new Layer();
    private final Region band = new Region();
    private final DateLine published = new DateLine("article-date");
    private final DateLine today = new DateLine("today");
    private final NodePool<Tick, Region> gridLines = new NodePool<>(
                    grid,
                    Tick::time,
                    tick -> region("grid"),
                    (tick, line) -> line.resizeRelocate(Math.round(tick.x()), 0, 1, getHeight() - FOOT))
            .recycling();

    Backdrop() {
        setMouseTransparent(true);
        band.getStyleClass().add("band");
        getChildren().addAll(band, grid, today, published);
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

    /**
     * Shows the date of the article with its words, and today.
     *
     * @param titles those that lie across a place, from the top
     */
    void showDates(
            Optional<Extent> date, String words, String todayWords, TimeScale scale, DoubleFunction<List<Box>> titles) {
        double foot = getHeight() - FOOT;
        published.show(date.map(Extent::middle), words, scale, foot, titles);
        double now = EpochSeconds.of(LocalDate.now(ZoneId.systemDefault()).atStartOfDay());
        today.show(Optional.of(now), todayWords, scale, foot, titles);
        today.giveWayTo(published);
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
