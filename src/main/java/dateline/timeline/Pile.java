package dateline.timeline;

import dateline.timeline.LabelRows.Labelled;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The rows of one lane while a panel is being filled: each mark with its label goes to the first row where both have room, headlines
 * first, what is expected last. The last rows, which hold what matters least, can be given up: their marks then stand close together
 * in a lower row without labels, as do those whose label would have to be cut.
 */
final class Pile {

    /** More labels are not tried to be given room. */
    static final int MOST_LABELS = 200;

    private static final Slot ANY = new Slot(0, Spacing.USUAL.row());

    /** More passages than these weigh no more. */
    private static final int MOST_PASSAGES = (1 << 16) - 1;

    private final Lane lane;
    private final LabelRows rows = new LabelRows();
    private final Extent seen;
    private final Kind kind;
    private int[] toLabel = {};
    private int dealt;
    private int labels;
    private int kept = 1;

    /** How its rows come about. */
    private enum Kind {
        /** They stay as they are. */
        FIXED,
        /** Minor marks are only counted. */
        USUAL,
        /** All marks may have labels. */
        OPENED
    }

    private Pile(Lane lane, Extent seen, Kind kind) {
        this.lane = lane;
        this.seen = seen;
        this.kind = kind;
    }

    /** The lane as it is. */
    static Pile fixed(Lane lane) {
        return new Pile(lane, new Extent(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY), Kind.FIXED);
    }

    /**
     * The marks of the lane, not yet dealt out.
     *
     * @param labels how many of them may have labels; the others are crowd
     * @param isOpened whether minor ones may have labels too
     */
    static Pile of(Lane lane, int labels, boolean isOpened, Extent seen) {
        Pile pile = new Pile(lane, seen, isOpened ? Kind.OPENED : Kind.USUAL);
        pile.toLabel = pile.weightiest(labels);
        return pile;
    }

    /** Deals the marks out to as many rows as they need. */
    void deal(TimeScale scale, Lettering lettering, LabelPlacement placement) {
        for (int number : toLabel) {
            Mark mark = lane.marks().get(number);
            Optional<Labelled> labelled = labelled(number, scale, lettering, placement);
            labels += labelled.isPresent() && !isMostlyOutside(mark) ? 1 : 0;
            labelled.or(() -> unlabelled(number, scale)).ifPresent(dealing -> put(dealing, mark.isHeadline()));
        }
    }

    private void put(Labelled mark, boolean isHeadline) {
        int row = rows.put(mark);
        kept = isHeadline ? Math.max(kept, row) : kept;
        dealt++;
    }

    /** A mark that has no room for a whole label; empty where it need not be in a row: it is in sight, and no headline. */
    private Optional<Labelled> unlabelled(int number, TimeScale scale) {
        Mark mark = lane.marks().get(number);
        if (isOpened() && !isMostlyOutside(mark)) {
            return Optional.of(new Labelled(number, row(scale), 1));
        }
        return mark.isHeadline() || isMostlyOutside(mark)
                ? Optional.of(new Labelled(number, bare(mark, scale), 1))
                : Optional.empty();
    }

    /**
     * The numbers of the marks that may have labels, the weightiest first, those that weigh the same in the order of their hulls. Of
     * too many that weigh the same, some from all of time: any beginning of numbers with reversed bits is spread evenly.
     */
    private int[] weightiest(int most) {
        List<Mark> marks = lane.marks();
        return IntStream.range(0, marks.size())
                .mapToLong(number -> key(place(marks.get(number)), Integer.reverse(number)))
                .sorted()
                .limit(most)
                .map(key -> key((int) (key >> Integer.SIZE), Integer.reverse((int) key)))
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
    }

    private static long key(int place, int number) {
        return (long) place << Integer.SIZE | Integer.toUnsignedLong(number);
    }

    /**
     * The weightier a mark, the less: headlines, what is in sight, what has come about, what is surely dated, and what is told most go first.
     * Headlines out of sight too, for what stands above one of them cannot be given up.
     */
    private int place(Mark mark) {
        int passages = Math.min(MOST_PASSAGES, mark.event().mentions().size());
        int rank = 8 * mark.rank().ordinal()
                + (isMostlyOutside(mark) ? 4 : 0)
                + (mark.look().hollow() ? 2 : 0)
                + (mark.look().fuzzy() ? 1 : 0);
        return rank * (MOST_PASSAGES + 1) + MOST_PASSAGES - passages;
    }

    /** Whether it is over and lies outside for the most part. */
    private boolean isMostlyOutside(Mark mark) {
        double middle = mark.extent().middle();
        return !mark.look().openEnd() && (middle < seen.from() || middle > seen.to());
    }

    /** A row by itself, for the beginning of a label that has no room whole. */
    private static Extent row(TimeScale scale) {
        return new Extent(0, scale.width());
    }

    /** The room that a mark takes by itself, in pixels. */
    private static Extent bare(Mark mark, TimeScale scale) {
        Box box = Placement.of(mark, scale, ANY).box();
        return new Extent(box.x(), box.right());
    }

    /** The room that it takes with the first of its labels that has any; empty where none has. */
    private Optional<Labelled> labelled(int number, TimeScale scale, Lettering lettering, LabelPlacement placement) {
        Mark mark = lane.marks().get(number);
        Placement place = Placement.of(mark, scale, ANY);
        Box box = place.box();
        for (String text : lettering.whole().apply(mark)) {
            double label = lettering.width(mark, text);
            int lines = Lettering.lines(text);
            for (LabelPlacement.Space space : placement.spaces(mark, place, label, 0, scale.width())) {
                if (space.holds(label, lines)) {
                    return Optional.of(new Labelled(number, room(box, space, label), lines));
                }
            }
        }
        return Optional.empty();
    }

    private static Extent room(Box box, LabelPlacement.Space space, double label) {
        return switch (space.side()) {
            case LEFT -> new Extent(space.to() - label, box.right());
            case RIGHT -> new Extent(box.x(), space.from() + label);
            case INSIDE, TOLD -> new Extent(box.x(), Math.max(box.right(), space.from() + label));
        };
    }

    private boolean isFixed() {
        return kind == Kind.FIXED;
    }

    private boolean isOpened() {
        return kind == Kind.OPENED;
    }

    /** How many rows have labels. */
    int labelledRows() {
        return isFixed()
                ? (int) lane.rows().stream().filter(row -> !row.isCrowd()).count()
                : rows.all().size();
    }

    /** How high it is with rows of a height and a space above and below, in pixels; its name may need more. */
    double height(double row, double padding) {
        return Math.max(lane.head(), rows() * row + 2 * padding);
    }

    /** How high it is, as a number of rows. */
    double rows() {
        return isFixed()
                ? lane.rows().stream()
                        .mapToInt(Row::lines)
                        .mapToDouble(Spacing::share)
                        .sum()
                : rows.height() + (hasCrowd() ? Spacing.share(0) : 0);
    }

    /**
     * Whether its last row may be given up: headlines, and the only row, stay.
     *
     * @param opened keys of lanes in which all stay
     */
    boolean canGiveUp(Set<String> opened) {
        return rows.all().size() > kept && !lane.isOneOf(opened);
    }

    /** Whether nothing of its last row is seen at first: what is, comes first into a row. */
    boolean endsOutside() {
        return isMostlyOutside(lane.marks().get(rows.all().getLast().getFirst().number()));
    }

    /** Gives up the last row. */
    void giveUp() {
        dealt -= rows.giveUp().size();
    }

    /** Whether some of its marks that should be are in none of its rows. */
    boolean isCut() {
        return !isFixed() && dealt < candidates(lane, isOpened());
    }

    /** How many marks of a lane would have labels if there were room for all: minor ones only where it is opened. */
    static int candidates(Lane lane, boolean isOpened) {
        return (int) lane.marks().stream()
                .filter(mark -> isOpened || !mark.isMinor())
                .count();
    }

    private boolean hasCrowd() {
        return !isFixed() && dealt < lane.marks().size();
    }

    /** How many marks in sight had no room for a whole label, headlines among them. */
    int bare() {
        long inSight = lane.marks().stream()
                .filter(mark -> isOpened() || !mark.isMinor())
                .filter(mark -> !isMostlyOutside(mark))
                .count();
        return (int) inSight - labels;
    }

    /** The lane with these rows. */
    Lane lane() {
        if (isFixed()) {
            return lane;
        }
        List<Row> made = new ArrayList<>();
        BitSet crowd = new BitSet();
        crowd.set(0, lane.marks().size());
        for (List<Labelled> row : rows.all()) {
            BitSet numbers = new BitSet();
            row.forEach(mark -> numbers.set(mark.number()));
            crowd.andNot(numbers);
            made.add(new Row(
                    marks(numbers), row.stream().mapToInt(Labelled::lines).max().orElseThrow()));
        }
        if (!crowd.isEmpty()) {
            made.add(new Row(marks(crowd), 0));
        }
        return lane.in(made);
    }

    private List<Mark> marks(BitSet numbers) {
        return numbers.stream().mapToObj(lane.marks()::get).toList();
    }
}
