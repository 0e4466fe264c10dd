package dateline.exporting.picture;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Issue;
import java.util.List;
import java.util.Optional;

/**
 * The style classes of the colours of issues, in their order.
 *
 * @param issues their ids
 */
public record IssueColours(List<String> issues) {

    private static final int COLOURS = 10;

    /** Of the issues of a dossier. */
    public static IssueColours of(Dossier dossier) {
        return new IssueColours(dossier.issues().stream().map(Issue::id).toList());
    }

    /** Of an issue, or of what belongs to none. */
    public String of(Optional<String> issue) {
        int place = issue.map(issues::indexOf).orElse(-1);
        return place < 0 ? "issue-none" : "issue-" + (place % COLOURS + 1);
    }

    /** Of an event, which is that of its main issue. */
    public String of(Event event) {
        return of(event.issues().stream().findFirst());
    }
}
