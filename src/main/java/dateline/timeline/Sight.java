package dateline.timeline;

/** What is in sight from top to bottom, in pixels. */
public record Sight(double top, double bottom) {

    /** Everything. */
    public static final Sight ALL = new Sight(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    boolean holds(double y, double height) {
        return y < bottom && y + height > top;
    }
}
