package dateline.timeline;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;

/** Rows being filled with marks and their labels: each goes to the first row where both have room, or else begins another. */
final class LabelRows {

    private static final double APART = 12;

    private final List<List<Labelled>> rows = new ArrayList<>();
    private double height;

    /** A mark, by its number in the lane, with its label of so many lines, from left to right in pixels. */
    record Labelled(int number, Extent room, int lines) {

        private boolean isApartFrom(List<Labelled> row) {
            for (Labelled other : row) {
                if (room.from() < other.room.to() + APART && other.room.from() < room.to() + APART) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Puts a mark into a row, and says how many it takes up to this. */
    int put(Labelled mark) {
        int number = (int) rows.stream().takeWhile(not(mark::isApartFrom)).count();
        if (number == rows.size()) {
            rows.add(new ArrayList<>());
            height += height(rows.getLast());
        }
        List<Labelled> row = rows.get(number);
        height += Math.max(0, Spacing.share(mark.lines()) - height(row));
        row.add(mark);
        return number + 1;
    }

    /** Gives up the last row, with these marks. */
    List<Labelled> giveUp() {
        height -= height(rows.getLast());
        return rows.removeLast();
    }

    List<List<Labelled>> all() {
        return rows;
    }

    /** How high they are together, as a number of rows of one line; kept, as it is asked for after each change. */
    double height() {
        return height;
    }

    private static double height(List<Labelled> row) {
        return Spacing.share(row.stream().mapToInt(Labelled::lines).max().orElse(1));
    }
}
