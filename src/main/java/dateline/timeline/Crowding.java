package dateline.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How little room labels have at a scale.
 *
 * @param bare how many marks in sight have no whole label
 * @param rows how many rows have labels
 */
record Crowding(int bare, int rows) implements Comparable<Crowding> {

    private static final Comparator<Crowding> LEAST_FIRST =
            Comparator.comparing(Crowding::bare).thenComparing(Crowding::rows);

    /** Of lanes with short labels, and as many rows as they like. */
    static Crowding at(TimeScale scale, List<Lane> lanes, Lettering lettering, OptionalDouble date) {
        LabelPlacement placement = LabelPlacement.of(scale, date);
        List<Pile> piles = lanes.stream()
                .map(lane ->
                        Pile.of(lane, Math.min(Pile.MOST_LABELS, Pile.candidates(lane, false)), false, scale.visible()))
                .toList();
        piles.forEach(pile -> pile.deal(scale, lettering.tersely(), placement));
        return new Crowding(
                piles.stream().mapToInt(Pile::bare).sum(),
                piles.stream().mapToInt(Pile::labelledRows).sum());
    }

    @Override
    public int compareTo(Crowding other) {
        return LEAST_FIRST.compare(this, other);
    }
}
