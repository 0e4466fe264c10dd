package dateline.ui.timeline;

import dateline.time.TimeSpan;
import dateline.timeline.EpochSeconds;
import dateline.timeline.Extent;
import dateline.timeline.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done with a day of the axis, and with the part of time that is in sight. */
final class AxisMenu {

    private final TimelineModel model;
    private final EventWords words;
    private final Viewport viewport;

    AxisMenu(TimelineModel model, EventWords words, Viewport viewport) {
        this.model = model;
        this.words = words;
        this.viewport = viewport;
    }

    /**
     * For the day of a moment, in seconds since 1970. A time that is looked at keeps the end that is not chosen here, unless all of it
     * lies on the other side of the day; else that end is that of all that is known, so that nothing is outside which is only not shown.
     */
    List<MenuItem> of(double moment) {
        LocalDate day = EpochSeconds.toDateTime(moment).toLocalDate();
        String named = words.time(TimeSpan.holding(day));
        double start = EpochSeconds.of(day.atStartOfDay());
        double end = EpochSeconds.of(day.plusDays(1).atStartOfDay());
        Extent all = model.reach().orElse(new Extent(start, end));
        double last = model.window().map(Extent::to).filter(to -> to > start).orElse(all.to());
        double first =
                model.window().map(Extent::from).filter(from -> from < end).orElse(all.from());
        List<MenuItem> items = new ArrayList<>(List.of(
                LaneMenu.item(words.text("menu.from", named), last > start, () -> model.mark(start, last)),
                LaneMenu.item(words.text("menu.until", named), first < end, () -> model.mark(first, end)),
                LaneMenu.item(words.day(day), () -> model.lookFrom(moment)),
                new SeparatorMenuItem(),
                LaneMenu.item(words.text("menu.story"), viewport::fitStory)));
        Extent seen = viewport.aim();
        if (model.chart().before(seen.from()) > 0) {
            items.add(LaneMenu.item(words.text("menu.before"), () -> viewport.fit(withEarlier(seen))));
        }
        return items;
    }

    private Extent withEarlier(Extent seen) {
        return model.chart().marks().stream()
                .map(Mark::extent)
                .filter(extent -> extent.to() < seen.from())
                .reduce(seen, Extent::and);
    }
}
