package dateline.dating.resolution;

import dateline.dating.meaning.Anchor;
import dateline.dating.meaning.Unit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What a text has spoken of so far: the times that later ones may count from. */
final class Discourse {

    private static final int REMEMBERED = 12;

    private final Optional<Point> published;
    private final boolean narrative;
    private final Deque<Point> mentioned = new ArrayDeque<>();
    private final Story story = new Story();
    private Optional<Point> quarter = Optional.empty();
    private Optional<Point> compared = Optional.empty();
    private Optional<Point> listed = Optional.empty();

    Discourse(Optional<Point> published, boolean narrative) {
        this.published = published;
        this.narrative = narrative;
    }

    Optional<Point> published() {
        return published;
    }

    boolean narrative() {
        return narrative;
    }

    void mention(Point point) {
        mentioned.addFirst(point);
        if (point.unit() == Unit.QUARTER && (over(point) || quarter.isEmpty())) {
            quarter = Optional.of(point);
            compared = quarter;
        }
        if (mentioned.size() > REMEMBERED) {
            mentioned.removeLast();
        }
    }

    /** The last time mentioned that is as exact as the unit; empty when the text has gone on to a later, less exact one. */
    Optional<Point> mentioned(Unit unit) {
        return mentioned.stream()
                .filter(point -> point.within(unit))
                .findFirst()
                .filter(exact -> mentioned.stream()
                        .takeWhile(point -> !point.equals(exact))
                        .noneMatch(later -> later.start().isAfter(exact.last()) && over(later)));
    }

    private boolean over(Point point) {
        return published.filter(now -> now.start().isBefore(point.last())).isEmpty();
    }

    /** The thread of the narrative. */
    Story story() {
        return story;
    }

    /** The quarter last mentioned. */
    Optional<Point> quarter() {
        return quarter;
    }

    /** The quarter that figures are of which are compared with those of a year before; empty when they are of a longer time. */
    Optional<Point> compared() {
        return compared;
    }

    /** Goes on to figures of a time longer than a quarter. */
    void leaveQuarter() {
        compared = Optional.empty();
    }

    /** The last date of a list or range, if it left out its year; the next one goes on from it. */
    Optional<Point> listed() {
        return listed;
    }

    void list(Point point) {
        listed = Optional.of(point);
    }

    void endList() {
        listed = Optional.empty();
    }

    /** What an expression counts from: in a narrative always the times of its story, as long as there are any. */
    Optional<Point> anchor(Anchor anchor, Unit unit) {
        boolean story = narrative || anchor == Anchor.MENTIONED;
        return story ? mentioned(unit).or(() -> narrative ? Optional.empty() : published) : published;
    }
}
