package dateline.timeline;

/**
 * Where the mark of an event is kept.
 *
 * @param lane the number of its lane
 * @param number its number in the row
 */
public record Spot(int lane, Row row, int number) {

    public Mark mark() {
        return row.marks().get(number);
    }
}
