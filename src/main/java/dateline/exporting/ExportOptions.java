package dateline.exporting;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.dossier.Origin;
import dateline.dossier.Reports;
import dateline.dossier.TextIndex;
import dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a dossier is wanted, and how it is drawn.
 *
 * @param range only events that share a moment with it, or may
 * @param lanes names or ids of issues, of which only these; all when empty
 * @param asOf only what had been reported by the end of this day
 * @param leftOut how many events other choices, such as filters of the window, have left out before
 * @param picture how pictures are drawn
 */
public record ExportOptions(
        Optional<TimeSpan> range, List<String> lanes, Optional<LocalDate> asOf, int leftOut, PictureStyle picture) {

    /** Everything, dark on light. */
    public static final ExportOptions ALL =
            new ExportOptions(Optional.empty(), List.of(), Optional.empty(), 0, PictureStyle.USUAL);

    public ExportOptions {
        lanes = List.copyOf(lanes);
    }

    /** Whether the lane of the issue is wanted. */
    public boolean isShown(Issue issue) {
        return lanes.isEmpty()
                || lanes.stream().anyMatch(lane -> lane.equalsIgnoreCase(issue.name()) || lane.equals(issue.id()));
    }

    /** The dossier with the events that are wanted; what a person has rejected is never among them. */
    public Dossier select(Dossier dossier) {
        Reports reports = new Reports(new TextIndex(dossier.articles()));
        Set<String> shown =
                dossier.issues().stream().filter(this::isShown).map(Issue::id).collect(Collectors.toSet());
        List<Event> events = dossier.events().stream()
                .filter(event -> event.origin() != Origin.REJECTED)
                .filter(event -> lanes.isEmpty() || event.issues().stream().anyMatch(shown::contains))
                .filter(event -> range.isEmpty()
                        || reports.due(event).filter(this::isInRange).isPresent())
                .filter(event -> asOf.map(day -> reports.by(day, event)).orElse(true))
                .toList();
        return new Dossier(
                dossier.title(), dossier.articles(), events, dossier.issues(), dossier.actors(), dossier.quotations());
    }

    private boolean isInRange(TimeSpan time) {
        return range.filter(wanted ->
                        time.start().isBefore(wanted.end()) && wanted.start().isBefore(time.end()))
                .isPresent();
    }
}
