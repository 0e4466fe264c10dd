package dateline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Fills a panel with lanes: they get as many rows as their labels need, and only when that is higher than the panel the lane with most
 * rows gives up its last, again and again. Whole titles are given room where all of them fit, short labels otherwise. What is left over
 * of the height is shared out between rows and lanes.
 */
final class Stacking {

    private static final int VERY_MANY = 2_000;
    private static final double LEAST_ROW = 17;
    private static final double HIGHEST_ROW = 26;
    private static final double LEAST_PADDING = 3;
    private static final double USUAL_PADDING = 14;
    private static final double HIGHEST_PADDING = 22;
    private static final double SHARE_OF_PADDING = 6;

    private final List<Pile> piles = new ArrayList<>();
    private final double height;

    private Stacking(double height) {
        this.height = height;
    }

    /** The lanes, which all have marks, in the panel. */
    static Stacking of(List<Lane> lanes, Panel panel, Lettering lettering, LabelPlacement placement, Folding folding) {
        Stacking whole = new Stacking(panel.height());
        if (whole.holds(lanes, lane -> pile(lane, panel, lettering, placement, folding))) {
            return whole;
        }
        Stacking terse = new Stacking(panel.height());
        lanes.forEach(lane -> terse.piles.add(pile(lane, panel, lettering.tersely(), placement, folding)));
        terse.giveUpRows(folding.opened());
        return terse;
    }

    /** Whether all lanes have room with all of their labels. After the first that has none no other is looked at: more only take more room. */
    private boolean holds(List<Lane> lanes, Function<Lane, Pile> piling) {
        for (Lane lane : lanes) {
            Pile pile = piling.apply(lane);
            piles.add(pile);
            if (pile.isCut() || !fits()) {
                return false;
            }
        }
        return true;
    }

    private static Pile pile(Lane bare, Panel panel, Lettering lettering, LabelPlacement placement, Folding folding) {
        Lane lane = bare.headed(panel.headOf(bare, lettering));
        if (lane.isOneOf(folding.collapsed())) {
            return Pile.fixed(lane.collapsed());
        }
        boolean isCrowd = lane.marks().size() > VERY_MANY;
        return isCrowd ? Pile.fixed(lane) : Pile.of(lane, panel, lettering, placement);
    }

    private void giveUpRows(Set<String> opened) {
        Optional<Pile> highest = highest(opened);
        while (!fits() && highest.isPresent()) {
            highest.get().giveUp();
            highest = highest(opened);
        }
    }

    /** The last of those with most rows that may give one up, before it those where nobody would see that. */
    private Optional<Pile> highest(Set<String> opened) {
        return piles.reversed().stream()
                .filter(pile -> pile.canGiveUp(opened))
                .max(Comparator.comparing(Pile::endsOutside).thenComparing(Pile::labelledRows));
    }

    private double rows() {
        return piles.stream().mapToDouble(Pile::rows).sum();
    }

    private boolean fits() {
        return least() <= height;
    }

    private double least() {
        return piles.stream()
                .mapToDouble(pile -> pile.height(LEAST_ROW, LEAST_PADDING))
                .sum();
    }

    List<Lane> lanes() {
        return piles.stream().map(Pile::lane).toList();
    }

    /** The height shared out: first to rows, and a little to the space around lanes. */
    Spacing spacing() {
        double rows = Math.max(1, rows());
        double lanes = Math.max(1, piles.size());
        double bare = rows * LEAST_ROW + lanes * 2 * LEAST_PADDING;
        double height = this.height - (least() - bare); // without what names need beyond that
        double spare = Math.max(0, height - bare);
        double padding = Math.min(USUAL_PADDING, LEAST_PADDING + spare / lanes / SHARE_OF_PADDING);
        double row = Math.floor(Math.clamp((height - 2 * lanes * padding) / rows, LEAST_ROW, HIGHEST_ROW));
        double rest = (height - rows * row) / lanes / 2;
        return new Spacing(row, Math.clamp(Math.floor(rest), LEAST_PADDING, HIGHEST_PADDING));
    }
}
