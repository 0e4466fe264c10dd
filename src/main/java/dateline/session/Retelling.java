package dateline.session;

import dateline.time.TimeSpan;
import java.util.List;
import java.util.Optional;

/** The time of an event that is made of those its words are read as: it may be open, or reach from one to another. */
final class Retelling {

    private Retelling() {}

    /**
     * The time that stands to the new readings as the told one stood to those before; empty when it stood in no such way.
     *
     * @param before at least one, in reading order
     * @param after as many
     */
    static Optional<TimeSpan> of(TimeSpan told, List<TimeSpan> before, List<TimeSpan> after) {
        if (!before.stream().allMatch(Retelling::closed) || !after.stream().allMatch(Retelling::closed)) {
            return Optional.empty();
        }
        if (told.equals(TimeSpan.since(before.getFirst()))) {
            return Optional.of(TimeSpan.since(after.getFirst()));
        }
        if (told.equals(TimeSpan.until(before.getLast()))) {
            return Optional.of(TimeSpan.until(after.getLast()));
        }
        boolean reaches =
                inOrder(before) && inOrder(after) && told.equals(TimeSpan.between(before.getFirst(), before.getLast()));
        return reaches ? Optional.of(TimeSpan.between(after.getFirst(), after.getLast())) : Optional.empty();
    }

    private static boolean inOrder(List<TimeSpan> bounds) {
        return bounds.getFirst().earliest().isBefore(bounds.getLast().earliest());
    }

    private static boolean closed(TimeSpan time) {
        return !time.openStart() && !time.openEnd() && time.members().size() < 2;
    }
}
