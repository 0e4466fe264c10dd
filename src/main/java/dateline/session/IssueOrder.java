package dateline.session;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.dossier.Prominence;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The order in which the issues of a dossier follow its story: those of its headlines first, as these follow in time, then those told most. */
final class IssueOrder {

    private static final int HEADLINES = 5;

    private IssueOrder() {}

    /** The issues of the dossier in that order. */
    static List<Issue> of(Dossier dossier, Prominence prominence) {
        List<String> headlines = prominence.headlines(HEADLINES).stream()
                .sorted(Comparator.comparing(
                                (Event event) -> event.time().orElseThrow().start())
                        .thenComparing(Event::id))
                .flatMap(event -> event.issues().stream().limit(1))
                .distinct()
                .toList();
        Map<String, Integer> passages = dossier.events().parallelStream()
                .filter(event -> !event.mentions().isEmpty() && !event.issues().isEmpty())
                .collect(groupingBy(
                        event -> event.issues().getFirst(),
                        summingInt(event -> event.mentions().size())));
        return dossier.issues().stream()
                .sorted(Comparator.comparing((Issue issue) -> place(headlines.indexOf(issue.id())))
                        .thenComparing(issue -> -passages.getOrDefault(issue.id(), 0)))
                .toList();
    }

    private static int place(int index) {
        return index < 0 ? Integer.MAX_VALUE : index;
    }
}
