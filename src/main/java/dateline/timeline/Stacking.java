package dateline.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Fills a panel with lanes: they get as many rows as their labels need, and only when that is higher than the panel the lane with most
 * rows gives up its last, again and again. Whole titles are written where all of them have room, short labels otherwise. What is left
 * over of the height is shared out between rows and lanes.
 */
final class Stacking {

    private static final int VERY_MANY = 2_000;
    private static final double LEAST_ROW = 17;
    private static final double HIGHEST_ROW = 26;
    private static final double LEAST_PADDING = 3;
    private static final double USUAL_PADDING = 14;
    private static final double HIGHEST_PADDING = 22;
    private static final double SHARE_OF_PADDING = 6;

    private final List<Pile> piles;
    private final Panel panel;
    private final boolean isTerse;

    private Stacking(List<Pile> piles, Panel panel, boolean isTerse) {
        this.piles = piles;
        this.panel = panel;
        this.isTerse = isTerse;
    }

    /** The lanes, which all have marks, in the panel. */
    static Stacking of(List<Lane> lanes, Panel panel, Lettering lettering, LabelPlacement placement, Folding folding) {
        Stacking whole = of(lanes, panel, lettering, placement, folding, false);
        if (whole.fits() && whole.piles.stream().noneMatch(Pile::isCut)) {
            return whole;
        }
        Stacking terse = of(lanes, panel, lettering.terse(), placement, folding, true);
        terse.giveUpRows(pile -> !pile.lane().heading().map(Heading::key).filter(folding.opened()::contains).isPresent());
        return terse;
    }

    private static Stacking of(
            List<Lane> lanes, Panel panel, Lettering lettering, LabelPlacement placement, Folding folding, boolean terse) {
        List<Pile> piles = lanes.stream()
                .map(lane -> holds(folding.collapsed(), lane)
                        ? Pile.fixed(lane.collapsed())
                        : lane.marks().size() > VERY_MANY
                                ? Pile.fixed(lane)
                                : Pile.of(lane, panel, lettering, placement))
                .toList();
        return new Stacking(piles, panel, terse);
    }

    private static boolean holds(java.util.Set<String> keys, Lane lane) {
        return lane.heading().map(Heading::key).filter(keys::contains).isPresent();
    }

    private void giveUpRows(Predicate<Pile> mayGive) {
        Optional<Pile> highest = highest(mayGive);
        while (!fits() && highest.isPresent()) {
            highest.get().giveUp();
            highest = highest(mayGive);
        }
    }

    /** The last of those with most rows. */
    private Optional<Pile> highest(Predicate<Pile> mayGive) {
        return piles.reversed().stream()
                .filter(Pile::canGiveUp)
                .filter(mayGive)
                .max(Comparator.comparingInt(Pile::labelledRows));
    }

    private double rows() {
        return piles.stream().mapToDouble(Pile::height).sum();
    }

    private boolean fits() {
        return rows() * LEAST_ROW + piles.size() * 2 * LEAST_PADDING <= panel.height();
    }

    /** Whether only the shortest words are written. */
    boolean isTerse() {
        return isTerse;
    }

    List<Lane> lanes() {
        return piles.stream().map(Pile::lane).toList();
    }

    /** The height shared out: first to rows, and a little to the space around lanes. */
    Spacing spacing() {
        double rows = rows();
        double lanes = piles.size();
        double spare = Math.max(0, panel.height() - rows * LEAST_ROW - lanes * 2 * LEAST_PADDING);
        double padding = Math.min(USUAL_PADDING, LEAST_PADDING + spare / Math.max(1, lanes) / SHARE_OF_PADDING);
        double row = Math.clamp((panel.height() - 2 * lanes * padding) / Math.max(1, rows), LEAST_ROW, HIGHEST_ROW);
        double wide = (panel.height() - rows * row) / Math.max(1, lanes) / 2;
        return new Spacing(Math.floor(row), Math.clamp(Math.floor(wide), LEAST_PADDING, HIGHEST_PADDING));
    }
}
