package dateline.session;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.dossier.Prominence;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

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
        Map<String, LongAdder> passages = new ConcurrentHashMap<>();
        dossier.events().parallelStream().forEach(event -> count(event, passages));
        return dossier.issues().stream()
                .sorted(Comparator.comparing((Issue issue) -> place(headlines.indexOf(issue.id())))
                        .thenComparing(issue -> -passages.getOrDefault(issue.id(), new LongAdder())
                                .sum()))
                .toList();
    }

    private static void count(Event event, Map<String, LongAdder> passages) {
        if (!event.issues().isEmpty()) {
            passages.computeIfAbsent(event.issues().getFirst(), none -> new LongAdder())
                    .add(event.mentions().size());
        }
    }

    private static int place(int index) {
        return index < 0 ? Integer.MAX_VALUE : index;
    }
}
