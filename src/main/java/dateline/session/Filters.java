package dateline.session;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Issue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Which issues and actors the reader follows, and in what order the issues stand. An event is shown when one of its issues
 * and one of its actors is followed; having none of a kind, it is not held back for it.
 */
public final class Filters {

    private final ReadOnlyObjectWrapper<List<Issue>> issues = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Set<String>> hidden = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<List<Event>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private List<Event> events = List.of();

    Filters() {}

    void open(Dossier dossier) {
        events = dossier.events();
        hidden.set(Set.of());
        issues.set(dossier.issues());
        shown.set(events);
    }

    /** Another state of the same dossier: order and choices stay, new issues come last. */
    void replace(Dossier dossier) {
        events = dossier.events();
        issues.set(inOrder(dossier.issues()));
        hide(hidden.get());
    }

    private List<Issue> inOrder(List<Issue> changed) {
        List<String> order = issues.get().stream().map(Issue::id).toList();
        return changed.stream()
                .sorted(Comparator.comparing(
                        issue -> order.contains(issue.id()) ? order.indexOf(issue.id()) : order.size()))
                .toList();
    }

    /** Every issue in the order of the lanes, followed or not. */
    public ReadOnlyObjectProperty<List<Issue>> issuesProperty() {
        return issues.getReadOnlyProperty();
    }

    public List<Issue> issues() {
        return issues.get();
    }

    /** The ids of the issues and actors that are not followed. */
    public ReadOnlyObjectProperty<Set<String>> hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    /** The events that are shown, in the order of the dossier. */
    public ReadOnlyObjectProperty<List<Event>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public List<Event> shown() {
        return shown.get();
    }

    /** Whether the issue or actor with this id is followed. */
    public boolean follows(String id) {
        return !hidden.get().contains(id);
    }

    /** Follows the issue or actor with this id, or no longer. */
    public void follow(String id, boolean followed) {
        Set<String> ids = new HashSet<>(hidden.get());
        if (followed) {
            ids.remove(id);
        } else {
            ids.add(id);
        }
        hide(ids);
    }

    /** Follows every issue and every actor again. */
    public void followAll() {
        hide(Set.of());
    }

    /** Follows, of the ids given, only one. */
    public void followOnly(String id, List<String> ofThese) {
        Set<String> others = new HashSet<>(hidden.get());
        others.addAll(ofThese);
        others.remove(id);
        hide(others);
    }

    /** Moves an issue to another place in the order of the lanes; a place past the ends is the end. */
    public void move(Issue issue, int place) {
        List<Issue> order = new ArrayList<>(issues.get());
        if (order.remove(issue)) {
            order.add(Math.clamp(place, 0, order.size()), issue);
            issues.set(List.copyOf(order));
        }
    }

    private void hide(Set<String> ids) {
        hidden.set(Set.copyOf(ids));
        shown.set(events.stream()
                .filter(event -> follows(event.issues()) && follows(event.actors()))
                .toList());
    }

    private boolean follows(List<String> ids) {
        return ids.isEmpty() || ids.stream().anyMatch(this::follows);
    }
}
