package dateline.dossier;

import dateline.time.TimeSpan;
import java.util.Optional;

/** A dated event that may be among the few that tell the story in short. */
record Contender(Event event, TimeSpan time) {

    /** Whether the other adds little to this one: of the same issue, in the same days, and no more exact. */
    boolean coversFor(Contender other) {
        return overlaps(other)
                && event.status().isAhead() == other.event.status().isAhead()
                && mainIssue().equals(other.mainIssue())
                && Exactness.weight(other.time) <= Exactness.weight(time);
    }

    private boolean overlaps(Contender other) {
        return time.start().isBefore(other.time.end()) && other.time.start().isBefore(time.end());
    }

    private Optional<String> mainIssue() {
        return event.issues().stream().findFirst();
    }
}
