package dateline.ui.timeline;

import dateline.timeline.EpochSeconds;
import dateline.timeline.Extent;
import dateline.timeline.Tick;
import dateline.timeline.Ticks;
import dateline.timeline.TimeScale;
import dateline.ui.controls.Layer;
import dateline.ui.controls.NodePool;
import dateline.ui.controls.OnceSeen;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** What lies behind the marks: the divisions of time, the date of the article, the day from which the reader looks, and today. */
final class Backdrop extends Pane {

    private final Layer grid = new Layer();
    private final DateLine published = new DateLine("article-date");
    private final DateLine asOf = new DateLine("playhead");
    private final DateLine today = new DateLine("today");
    private final NodePool<Tick, Region> gridLines =
            new NodePool<>(grid, Tick::time, tick -> region("grid"), this::draw).recycling();

    Backdrop() {
        setMouseTransparent(true);
        OnceSeen.add(this, grid, today, published, asOf);
    }

    /** The first division may have begun before the axis. */
    private void draw(Tick tick, Region line) {
        line.setVisible(tick.x() >= 0);
        line.resizeRelocate(Math.round(tick.x()), 0, 1, getHeight());
    }

    /** Shows the divisions. */
    void show(Ticks ticks) {
        gridLines.show(ticks.divisions());
    }

    /** What is written over the date of the article, over the day from which the reader looks, and over today. */
    void tellDates(String article, String lookedFrom, String now) {
        published.tell(article);
        asOf.tell(lookedFrom);
        today.tell(now);
    }

    /**
     * Shows the date of the article, and the day from which the reader looks, or today; where the words of two meet, those of the article go.
     *
     * @param lookedFrom the end of that day, in seconds since 1970
     * @param above from the upper edge of the lanes to that of the axis, in pixels
     * @param room up to where words may be written, in pixels
     */
    void showDates(Optional<Extent> date, Optional<Double> lookedFrom, TimeScale scale, double above, double room) {
        published.show(date.map(Extent::middle), scale, getHeight(), above, room);
        asOf.show(lookedFrom, scale, getHeight(), above, room);
        published.giveWayTo(asOf);
        Optional<Double> now = Optional.of(LocalDate.now(ZoneId.systemDefault()))
                .filter(day -> lookedFrom.isEmpty())
                .map(day -> EpochSeconds.of(day.atStartOfDay()));
        today.show(now, scale, getHeight(), above, room);
        today.giveWayTo(published);
    }

    /** Where words about dates stand on the axis, from left to right. */
    List<Bounds> dateLabels() {
        return Stream.of(published, asOf, today)
                .flatMap(line -> line.label().stream())
                .sorted(Comparator.comparing(Bounds::getMinX))
                .toList();
    }

    /** Whether the date of the article is written there. */
    boolean namesArticle() {
        return published.label().isPresent();
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
