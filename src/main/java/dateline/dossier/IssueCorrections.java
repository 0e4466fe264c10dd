package dateline.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a person may correct of the issues of a dossier. Each correction gives the dossier as it is then. */
public final class IssueCorrections {

    private final Dossier dossier;

    public IssueCorrections(Dossier dossier) {
        this.dossier = dossier;
    }

    /** A further issue of this name, which comes last. */
    public Dossier add(String name) {
        return with(
                Stream.concat(dossier.issues().stream(), Stream.of(new Issue(newId(), name, List.of(), List.of())))
                        .toList(),
                UnaryOperator.identity());
    }

    private String newId() {
        Set<String> taken = Set.copyOf(dossier.issues().stream().map(Issue::id).toList());
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> "issue-" + number)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    /** The issue is called otherwise. */
    public Dossier rename(String id, String name) {
        return change(id, issue -> issue.named(name));
    }

    /** The issue has this of the colours, from 1 to {@value Issue#COLOURS}; empty for that of its place in the dossier. */
    public Dossier colour(String id, OptionalInt colour) {
        return change(id, issue -> issue.coloured(colour));
    }

    private Dossier change(String id, UnaryOperator<Issue> change) {
        return with(
                dossier.issues().stream()
                        .map(issue -> issue.id().equals(id) ? change.apply(issue) : issue)
                        .toList(),
                UnaryOperator.identity());
    }

    /** Both are the same issue: the first keeps its name, and gains what the other has of terms, positions and events. */
    public Dossier merge(String kept, String other) {
        List<Issue> both = dossier.issues().stream()
                .filter(issue -> issue.id().equals(kept) || issue.id().equals(other))
                .toList();
        return both.size() < 2
                ? dossier
                : with(
                        dossier.issues().stream()
                                .filter(issue -> !issue.id().equals(other))
                                .map(issue -> issue.id().equals(kept) ? merged(issue, both) : issue)
                                .toList(),
                        issues -> issues.stream()
                                .map(id -> id.equals(other) ? kept : id)
                                .distinct()
                                .toList());
    }

    /** The terms and positions in the order of the dossier. */
    private static Issue merged(Issue kept, List<Issue> both) {
        return new Issue(
                kept.id(),
                kept.name(),
                both.stream()
                        .flatMap(issue -> issue.terms().stream())
                        .distinct()
                        .toList(),
                both.stream()
                        .flatMap(issue -> issue.positions().stream())
                        .distinct()
                        .toList(),
                kept.lane(),
                kept.colour());
    }

    /** The lanes of the issues are in the order of these ids; those not among them stay as they are. */
    public Dossier arrange(List<String> ids) {
        Map<String, Integer> lanes = new HashMap<>();
        ids.forEach(id -> lanes.putIfAbsent(id, lanes.size() + 1));
        return with(
                dossier.issues().stream()
                        .map(issue -> Optional.ofNullable(lanes.get(issue.id()))
                                .map(issue::inLane)
                                .orElse(issue))
                        .toList(),
                UnaryOperator.identity());
    }

    /** There is no such issue; its events lose it, and stay. */
    public Dossier remove(String id) {
        return with(
                dossier.issues().stream()
                        .filter(issue -> !issue.id().equals(id))
                        .toList(),
                issues -> issues.stream().filter(each -> !each.equals(id)).toList());
    }

    private Dossier with(List<Issue> issues, UnaryOperator<List<String>> touched) {
        return new Dossier(
                dossier.title(),
                dossier.articles(),
                dossier.events().stream()
                        .map(event -> touching(event, touched.apply(event.issues())))
                        .toList(),
                issues,
                dossier.actors(),
                dossier.quotations());
    }

    private static Event touching(Event event, List<String> issues) {
        return issues.equals(event.issues())
                ? event
                : new Event(
                        event.id(),
                        event.headline(),
                        event.curated(),
                        event.standing(),
                        event.involved().touching(issues),
                        event.mentions());
    }
}
