package dateline.ui.timeline;

import dateline.timeline.EpochSeconds;
import dateline.timeline.Extent;
import dateline.timeline.Tick;
import dateline.timeline.Ticks;
import dateline.timeline.TimeScale;
import dateline.ui.controls.Layer;
import dateline.ui.controls.NodePool;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
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

    /** Shows the date of the article with its words, and today. */
    void showDates(Optional<Extent> date, String words, String todayWords, TimeScale scale) {
        double foot = getHeight() - FOOT;
        published.show(date.map(Extent::middle), words, scale, foot);
        double now = EpochSeconds.of(LocalDate.now(ZoneId.systemDefault()).atStartOfDay());
        today.show(Optional.of(now), todayWords, scale, foot);
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
