package dateline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Fills a panel with lanes: they get as many rows as their labels need, and only when that is higher than the panel the lane with most
 * rows gives up its last, again and again. Whole titles are given room where all of them fit, short labels otherwise. What is left over
 * of the height is shared out between rows and lanes.
 */
final class Stacking {

    private static final double SHORT_LABEL = 60;
    private static final double LEAST_ROW = 17;
    private static final double HIGHEST_ROW = 26;
    private static final double LEAST_PADDING = 3;
    private static final double USUAL_PADDING = 14;
    private static final double HIGHEST_PADDING = 22;
    private static final double SHARE_OF_PADDING = 6;

    private final List<Pile> piles = new ArrayList<>();
    private final Panel panel;
    private final LabelPlacement placement;
    private final Folding folding;
    private final int most;

    /** Of lanes none of which is piled yet. */
    private Stacking(List<Lane> lanes, Panel panel, LabelPlacement placement, Folding folding) {
        this.panel = panel;
        this.placement = placement;
        this.folding = folding;
        most = most(lanes);
    }

    /** The lanes, which all have marks, in the panel. */
    static Stacking of(List<Lane> lanes, Panel panel, Lettering lettering, LabelPlacement placement, Folding folding) {
        Stacking whole = new Stacking(lanes, panel, placement, folding);
        if (whole.holds(lanes, lettering)) {
            return whole;
        }
        Stacking terse = new Stacking(lanes, panel, placement, folding);
        terse.squeeze(lanes, lettering.tersely());
        return terse;
    }

    /** Whether all lanes have room with all of their labels. After the first that has none no other is looked at: more only take more room. */
    private boolean holds(List<Lane> lanes, Lettering lettering) {
        for (Lane lane : lanes) {
            boolean isSurelyCut = !isFixed(lane) && labels(lane) < candidates(lane);
            if (isSurelyCut) {
                return false;
            }
            Pile pile = pile(headed(lane, lettering));
            pile.deal(panel.scale(), lettering, placement);
            piles.add(pile);
            if (pile.isCut() || !fits()) {
                return false;
            }
        }
        return true;
    }

    /** Gives the lanes as much room as there is. Which marks may have labels takes most of the time and is found for all lanes at once. */
    private void squeeze(List<Lane> lanes, Lettering lettering) {
        List<Lane> headed = lanes.stream().map(lane -> headed(lane, lettering)).toList();
        piles.addAll(headed.parallelStream().map(this::pile).toList());
        piles.forEach(pile -> pile.deal(panel.scale(), lettering, placement));
        giveUpRows();
    }

    private Lane headed(Lane lane, Lettering lettering) {
        return lane.headed(panel.headOf(lane, lettering));
    }

    private Pile pile(Lane lane) {
        if (isFixed(lane)) {
            return Pile.fixed(lane.isOneOf(folding.collapsed()) ? lane.collapsed() : lane);
        }
        return Pile.of(lane, labels(lane), isOpened(lane), panel.scale().visible());
    }

    private boolean isFixed(Lane lane) {
        return lane.isFixed() || lane.isOneOf(folding.collapsed());
    }

    /** So many labels each lane may have that all together would have room in the panel if they were short. */
    private int most(List<Lane> lanes) {
        double room = panel.height() / LEAST_ROW * panel.scale().width() / SHORT_LABEL;
        int[] marks = lanes.stream()
                .filter(lane -> !isFixed(lane))
                .mapToInt(lane -> lane.marks().size())
                .toArray();
        return IntStream.iterate(Pile.MOST_LABELS, most -> most > 1, most -> most - 1)
                .filter(most ->
                        IntStream.of(marks).map(count -> Math.min(most, count)).sum() <= room)
                .findFirst()
                .orElse(1);
    }

    /** How many of its marks may have labels: as many as in other lanes, in one that is opened all, and headlines in any case. */
    private int labels(Lane lane) {
        int wanted = isOpened(lane) ? Pile.MOST_LABELS : most;
        int headlines = (int) lane.marks().stream().filter(Mark::isHeadline).count();
        return Math.min(candidates(lane), Math.max(wanted, headlines));
    }

    private int candidates(Lane lane) {
        return Pile.candidates(lane, isOpened(lane));
    }

    private boolean isOpened(Lane lane) {
        return lane.isOneOf(folding.opened());
    }

    private void giveUpRows() {
        Optional<Pile> highest = highest();
        while (!fits() && highest.isPresent()) {
            highest.get().giveUp();
            highest = highest();
        }
    }

    /** The last of those with most rows that may give one up, before it those where nobody would see that. */
    private Optional<Pile> highest() {
        return piles.reversed().stream()
                .filter(pile -> pile.canGiveUp(folding.opened()))
                .max(Comparator.comparing(Pile::endsOutside).thenComparing(Pile::labelledRows));
    }

    private double rows() {
        return piles.stream().mapToDouble(Pile::rows).sum();
    }

    private boolean fits() {
        return least() <= panel.height();
    }

    private double least() {
        return piles.stream()
                .mapToDouble(pile -> pile.height(LEAST_ROW, LEAST_PADDING))
                .sum();
    }

    List<Lane> lanes() {
        return piles.parallelStream().map(Pile::lane).toList();
    }

    /** The height shared out: first to rows, and a little to the space around lanes. */
    Spacing spacing() {
        double rows = Math.max(1, rows());
        double lanes = Math.max(1, piles.size());
        double bare = rows * LEAST_ROW + lanes * 2 * LEAST_PADDING;
        double height = panel.height() - (least() - bare); // without what names need beyond that
        double spare = Math.max(0, height - bare);
        double padding = Math.min(USUAL_PADDING, LEAST_PADDING + spare / lanes / SHARE_OF_PADDING);
        double row = Math.floor(Math.clamp((height - 2 * lanes * padding) / rows, LEAST_ROW, HIGHEST_ROW));
        double rest = (height - rows * row) / lanes / 2;
        return new Spacing(row, Math.clamp(Math.floor(rest), LEAST_PADDING, HIGHEST_PADDING));
    }
}
