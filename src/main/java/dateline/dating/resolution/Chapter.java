package dateline.dating.resolution;

/** The years that a heading names. */
record Chapter(Point first, Point last) {

    boolean holds(Point point) {
        return !point.start().isBefore(first.start()) && !endsBefore(point);
    }

    boolean endsBefore(Point point) {
        return point.start().isAfter(last.last());
    }
}
