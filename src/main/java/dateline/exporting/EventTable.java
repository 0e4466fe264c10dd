package dateline.exporting;

import dateline.dossier.Actor;
import dateline.dossier.Claimants;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The events of a dossier as a table, one a row. Several values of a cell are parted by {@code ;}. */
public record EventTable(ExportWords words) {

    /** What stands above the cells. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "title",
            "edtf",
            "earliest",
            "latest",
            "date",
            "status",
            "origin",
            "starred",
            "issues",
            "actors",
            "place",
            "quotes",
            "articles",
            "addresses",
            "reason",
            "claimed_by");

    private static final Set<String> TIMES = Set.of("edtf", "earliest", "latest");
    private static final String BETWEEN = "; ";

    /** Whether the cells of a column are written by rule, and by nobody else. */
    public static boolean isTime(int column) {
        return TIMES.contains(COLUMNS.get(column));
    }

    /** The cells of all events in the order of time. Bounds that are not known are empty. */
    public List<List<String>> rows(Dossier dossier) {
        Citation.Finder citations = new Citation.Finder(dossier);
        return Chronicle.of(dossier).stream()
                .map(event -> cells(event, dossier, citations.of(event)).toList())
                .toList();
    }

    private Stream<String> cells(Event event, Dossier dossier, List<Citation> told) {
        return Stream.of(
                event.id(),
                event.title(),
                event.time().map(TimeSpan::edtf).orElse(""),
                event.time()
                        .filter(time -> !time.openStart())
                        .map(time -> time.earliest() + "")
                        .orElse(""),
                event.time()
                        .filter(time -> !time.openEnd())
                        .map(time -> time.latest() + "")
                        .orElse(""),
                words.date(event),
                event.status().name().toLowerCase(Locale.ROOT),
                event.origin().name().toLowerCase(Locale.ROOT),
                event.isStarred() ? "yes" : "",
                joined(ExportWords.issues(event, dossier).stream()),
                joined(ExportWords.actors(event, dossier).stream()),
                event.place().orElse(""),
                joined(told.stream().map(Citation::quote).distinct()),
                joined(told.stream().map(citation -> citation.article().title()).distinct()),
                joined(told.stream()
                        .map(citation -> citation.article().source().address())
                        .distinct()),
                words.reason(event).orElse(""),
                joined(new Claimants(dossier).of(event).stream().map(Actor::name)));
    }

    private static String joined(Stream<String> values) {
        return String.join(BETWEEN, values.filter(value -> !value.isBlank()).toList());
    }
}
