package dateline.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * The rows of one lane while a panel is being filled: each mark with its label goes to the first row where both have room, headlines
 * first, what is expected last. The last rows, which hold what matters least, can be given up: their marks then stand close together
 * in a lower row without labels, as do those whose label would have to be cut.
 */
final class Pile {

    /** More labels are not tried to be given room. */
    static final int MOST_LABELS = 200;

    private static final double APART = 12;
    private static final Slot ANY = new Slot(0, Spacing.USUAL.row());

    /** More passages than these weigh no more. */
    private static final int MOST_PASSAGES = (1 << 16) - 1;

    /** A mark with its label, from left to right in pixels. */
    private record Labelled(Mark mark, double from, double to) {

        boolean isApartFrom(List<Labelled> row) {
            for (Labelled other : row) {
                if (from < other.to + APART && other.from < to + APART) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Lane lane;
    private final List<List<Labelled>> rows = new ArrayList<>();
    private final List<Mark> crowd = new ArrayList<>();
    private final Extent seen;
    private final boolean isFixed;
    private List<Mark> toLabel = List.of();
    private int labels;
    private int kept = 1;

    private Pile(Lane lane, Extent seen, boolean isFixed) {
        this.lane = lane;
        this.seen = seen;
        this.isFixed = isFixed;
    }

    /** The lane as it is. */
    static Pile fixed(Lane lane) {
        return new Pile(lane, new Extent(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY), true);
    }

    /**
     * The marks of the lane, not yet dealt out.
     *
     * @param labels how many of them may have labels; the others are crowd
     */
    static Pile of(Lane lane, int labels, Extent seen) {
        Pile pile = new Pile(lane, seen, false);
        pile.toLabel = pile.weightiest(labels);
        return pile;
    }

    /** Deals the marks out to as many rows as they need. */
    void deal(TimeScale scale, Lettering lettering, LabelPlacement placement) {
        for (Mark mark : toLabel) {
            Optional<Labelled> labelled = labelled(mark, scale, lettering, placement);
            boolean isInSight = !isMostlyOutside(mark);
            labels += isInSight && labelled.isPresent() ? 1 : 0;
            if (labelled.isPresent() || mark.isHeadline() || !isInSight) {
                put(labelled.orElseGet(() -> bare(mark, scale)));
            } else {
                crowd.add(mark);
            }
        }
    }

    /** The marks that may have labels, the weightiest first, those that weigh the same in the order of their hulls. */
    private List<Mark> weightiest(int most) {
        List<Mark> marks = lane.marks();
        List<Mark> few = marks.size() > most ? spread(marks, most) : marks;
        return few.stream().sorted(Comparator.comparingInt(this::place)).toList();
    }

    /** Of too many that weigh the same, some from all of time, in their order; the rest is crowd. */
    private List<Mark> spread(List<Mark> marks, int most) {
        long[] keys = new long[marks.size()];
        for (int number = 0; number < keys.length; number++) {
            int shuffled = Integer.reverse(number); // any beginning of them is spread evenly
            keys[number] = (long) place(marks.get(number)) << Integer.SIZE | Integer.toUnsignedLong(shuffled);
        }
        Arrays.sort(keys);
        for (long key : Arrays.stream(keys, most, keys.length).toArray()) {
            crowd.add(marks.get(Integer.reverse((int) key)));
        }
        return LongStream.of(keys)
                .limit(most)
                .mapToInt(key -> Integer.reverse((int) key))
                .sorted()
                .mapToObj(marks::get)
                .toList();
    }

    /** The weightier a mark, the less: what is in sight, headlines, what has come about, and what is told most go first. */
    private int place(Mark mark) {
        int passages = Math.min(MOST_PASSAGES, mark.event().mentions().size());
        int rank = (isMostlyOutside(mark) ? 8 : 0)
                + 2 * mark.rank().ordinal()
                + (mark.look().hollow() ? 1 : 0);
        return rank * (MOST_PASSAGES + 1) + MOST_PASSAGES - passages;
    }

    /** Whether it is over and lies outside for the most part. */
    private boolean isMostlyOutside(Mark mark) {
        double middle = mark.extent().middle();
        return !mark.look().openEnd() && (middle < seen.from() || middle > seen.to());
    }

    /** Puts it into the first row that has room. */
    private void put(Labelled mark) {
        int row = 0;
        while (row < rows.size() && !mark.isApartFrom(rows.get(row))) {
            row++;
        }
        if (row == rows.size()) {
            rows.add(new ArrayList<>());
        }
        rows.get(row).add(mark);
        kept = mark.mark().isHeadline() ? Math.max(kept, row + 1) : kept;
    }

    private static Labelled bare(Mark mark, TimeScale scale) {
        Box box = Placement.of(mark, scale, ANY).box();
        return new Labelled(mark, box.x(), box.right());
    }

    /** With the first of its labels that has room; empty where none has. */
    private static Optional<Labelled> labelled(
            Mark mark, TimeScale scale, Lettering lettering, LabelPlacement placement) {
        Placement place = Placement.of(mark, scale, ANY);
        Box box = place.box();
        for (String text : lettering.whole().apply(mark)) {
            double label = lettering.width(mark, text);
            for (LabelPlacement.Space space : placement.spaces(mark, place, label, 0, scale.width())) {
                if (space.width() >= label) {
                    return Optional.of(
                            switch (space.side()) {
                                case LEFT -> new Labelled(mark, space.to() - label, box.right());
                                case RIGHT -> new Labelled(mark, box.x(), space.from() + label);
                                case INSIDE, TOLD ->
                                    new Labelled(mark, box.x(), Math.max(box.right(), space.from() + label));
                            });
                }
            }
        }
        return Optional.empty();
    }

    /** How many rows have labels. */
    int labelledRows() {
        return isFixed
                ? (int) lane.rows().stream().filter(row -> !row.isCrowd()).count()
                : rows.size();
    }

    /** How high it is with rows of a height and a space above and below, in pixels; its name may need more. */
    double height(double row, double padding) {
        return Math.max(lane.head(), rows() * row + 2 * padding);
    }

    /** How high it is, as a number of rows. */
    double rows() {
        return labelledRows()
                + (isFixed ? lane.rows().size() - labelledRows() : crowd.isEmpty() ? 0 : 1) * Spacing.CROWD;
    }

    /**
     * Whether its last row may be given up: headlines, and the only row, stay.
     *
     * @param opened keys of lanes in which all stay
     */
    boolean canGiveUp(Set<String> opened) {
        return rows.size() > kept && !lane.isOneOf(opened);
    }

    /** Whether nothing of its last row is seen at first: what is, comes first into a row. */
    boolean endsOutside() {
        return isMostlyOutside(rows.getLast().getFirst().mark());
    }

    /** Gives up the last row. */
    void giveUp() {
        rows.removeLast().forEach(each -> crowd.add(each.mark()));
    }

    /** Whether it has given up a row. */
    boolean isCut() {
        return !crowd.isEmpty();
    }

    /** How many marks in sight had no room for a whole label, headlines among them. */
    int bare() {
        long inSight =
                lane.marks().stream().filter(mark -> !isMostlyOutside(mark)).count();
        return (int) inSight - labels;
    }

    /** The lane with these rows. */
    Lane lane() {
        if (isFixed) {
            return lane;
        }
        List<Row> made = new ArrayList<>();
        rows.forEach(row ->
                made.add(new Row(InTime.sorted(row.stream().map(Labelled::mark).toList()))));
        if (!crowd.isEmpty()) {
            made.add(new Row(InTime.sorted(crowd), true));
        }
        return lane.in(made);
    }
}
