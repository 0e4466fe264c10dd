package dateline.timeline;

import dateline.dossier.Issue;
import java.util.List;
import java.util.Optional;

/**
 * The marks of one issue.
 *
 * @param issue empty for the events that touch no issue
 * @param rows from the top, in each the marks in the order of their hulls, echoes below all others; none for an issue
 *     without dated events. A mark keeps its row at every scale
 */
public record Lane(Optional<Issue> issue, List<List<Mark>> rows) {

    public Lane {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Every mark, row by row. */
    public List<Mark> marks() {
        return rows.stream().flatMap(List::stream).toList();
    }
}
