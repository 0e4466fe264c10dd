package dateline.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A bar in the margin beside the lines where an event is told.
 *
 * @param top in px
 * @param bottom in px
 * @param issue the style class of its issue
 */
record Bar(double top, double bottom, BarKind kind, String issue) {

    /** A rest of a bar beside a weightier one that is shorter than this is no more than a speck. */
    private static final double LEAST = 14;

    /** Lets no two bars stand side by side: where they would, the weightier stays. */
    static List<Bar> apart(List<Bar> bars) {
        List<Bar> placed = new ArrayList<>();
        bars.stream().sorted(Comparator.comparing(Bar::kind)).forEach(bar -> {
            List<Bar> rests = List.of(bar);
            for (Bar other : placed) {
                rests = rests.stream().flatMap(rest -> rest.without(other)).toList();
            }
            placed.addAll(rests);
        });
        return placed;
    }

    private Stream<Bar> without(Bar other) {
        return other.bottom <= top || bottom <= other.top
                ? Stream.of(this)
                : Stream.of(new Bar(top, other.top, kind, issue), new Bar(other.bottom, bottom, kind, issue))
                        .filter(rest -> rest.bottom - rest.top > LEAST);
    }
}
