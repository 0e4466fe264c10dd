package dateline.session;

import dateline.dossier.Dossier;
import dateline.dossier.Issue;
import dateline.dossier.IssueCorrections;
import dateline.dossier.Prominence;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The issues of a dossier in the order of their lanes: in that which the dossier gives them or, where it gives none, as they follow its story. */
final class IssueLanes {

    private final ReadOnlyObjectWrapper<List<Issue>> issues = new ReadOnlyObjectWrapper<>(List.of());
    private List<Issue> told = List.of();

    ReadOnlyObjectProperty<List<Issue>> issuesProperty() {
        return issues.getReadOnlyProperty();
    }

    /** Another dossier. */
    void open(Dossier dossier, Prominence prominence) {
        follow(IssueOrder.of(dossier, prominence));
    }

    /** Another state of the same dossier: as they followed its story the issues stay, and new ones come last. */
    void replace(Dossier dossier, Prominence prominence) {
        follow(asBefore(IssueOrder.of(dossier, prominence)));
    }

    private List<Issue> asBefore(List<Issue> story) {
        Map<String, Integer> places = new HashMap<>();
        told.forEach(issue -> places.put(issue.id(), places.size()));
        return story.stream()
                .sorted(Comparator.comparing(issue -> places.getOrDefault(issue.id(), places.size())))
                .toList();
    }

    /** Another state of the dossier in which the lanes, where its story would have others first, are numbered: opened again, it has them as they stand here. */
    Dossier numbered(Dossier changed) {
        List<Issue> story = IssueOrder.of(changed, Prominence.of(changed));
        List<String> here = inLanes(asBefore(story));
        return here.equals(inLanes(story)) ? changed : new IssueCorrections(changed).arrange(here);
    }

    private static List<String> inLanes(List<Issue> order) {
        return order.stream().sorted(Issue.BY_LANE).map(Issue::id).toList();
    }

    /** More of the dossier comes: its issues will follow the story of all of it. */
    void awaitMore() {
        told = List.of();
    }

    private void follow(List<Issue> order) {
        told = order;
        issues.set(order.stream().sorted(Issue.BY_LANE).toList());
    }
}
