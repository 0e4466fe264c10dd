package dateline.ui.timeline;

import dateline.dossier.Event;
import dateline.dossier.Involvement;
import dateline.dossier.Origin;
import dateline.dossier.Standing;
import dateline.dossier.Status;
import dateline.timeline.Beside;
import dateline.timeline.Box;
import dateline.timeline.Extent;
import dateline.timeline.Mark;
import dateline.timeline.Mark.Look;
import dateline.timeline.Placement;
import java.util.List;
import java.util.Optional;

/**
 * One kind of mark, to be explained.
 *
 * @param key of the message that says what it means
 */
record LegendSample(String key, Mark mark, Placement placement) {

    private static final double TOP = 2.5;
    private static final double HEIGHT = 15;

    /** Every kind. */
    static List<LegendSample> all() {
        Look plain = new Look(false, false, false, false, false);
        return List.of(
                of("legend.day", new Look(true, false, false, false, false), box(36, 12)),
                of("legend.span", plain, box(14, 56)),
                of("legend.fuzzy", new Look(false, true, false, false, false), box(14, 56)),
                of("legend.open", new Look(false, false, false, false, true), box(14, 56)),
                of("legend.hollow", new Look(false, false, true, false, false), box(14, 56)),
                ghosts("legend.one-of", plain),
                told("legend.told", plain, new Extent(0, 10), box(10, 64), box(42, 14)),
                told("legend.disputed", plain, new Extent(0, 1), box(10, 20), box(50, 20)));
    }

    private static LegendSample of(String key, Look look, Box body) {
        return new LegendSample(key, mark(look, Beside.NOTHING), new Placement(body, body, List.of(), List.of()));
    }

    private static LegendSample ghosts(String key, Look look) {
        List<Box> ghosts = List.of(box(8, 12), box(36, 12), box(64, 12));
        return new LegendSample(
                key, mark(look, Beside.NOTHING), new Placement(box(8, 68), box(8, 68), List.of(), ghosts));
    }

    private static LegendSample told(String key, Look look, Extent extent, Box told, Box body) {
        Beside beside = new Beside(List.of(extent), List.of(), Optional.empty());
        return new LegendSample(key, mark(look, beside), new Placement(told.and(body), body, List.of(told), List.of()));
    }

    private static Mark mark(Look look, Beside beside) {
        Standing standing = new Standing(Status.HAPPENED, Origin.CURATED);
        Involvement nobody = new Involvement(List.of(), List.of());
        Event event = new Event("", "", Optional.empty(), standing, nobody, List.of());
        return new Mark(event, new Extent(5, 6), beside, look, Mark.Rank.PLAIN);
    }

    private static Box box(double x, double width) {
        return new Box(x, TOP, width, HEIGHT);
    }
}
