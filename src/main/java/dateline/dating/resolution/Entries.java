package dateline.dating.resolution;

import java.util.Optional;

/** The dates that the entries of a list begin with: those without a year go on from the entry before. */
final class Entries {

    private Optional<Point> last = Optional.empty();
    private boolean atHead;

    /** The next expression begins an entry. */
    void open() {
        atHead = true;
    }

    /** Whether the expression begins an entry. */
    boolean isAtHead() {
        return atHead;
    }

    /** What an expression that begins an entry goes on from. */
    Optional<Point> before() {
        return last;
    }

    /** The expression came to this point. */
    void tell(Point point) {
        if (atHead) {
            last = Optional.of(point);
        }
    }

    /** What follows stands within the entry. */
    void close() {
        atHead = false;
    }
}
