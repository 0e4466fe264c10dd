package dateline.session;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.dossier.Origin;
import dateline.dossier.Prominence;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Which events the reader sees. An event is shown when one of its issues, of its actors, of the articles and of the sections that tell it
 * is followed (having none of a kind, it is not held back for it), when it was reported by the day looked from, and unless it was rejected. Here also are the
 * issues, in the order of their lanes.
 */
public final class Filters {

    private final IssueLanes issues = new IssueLanes();
    private final ReadOnlyObjectWrapper<Set<String>> hidden = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<List<Event>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper rejectedShown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Event>> listed = new ReadOnlyObjectWrapper<>(List.of());
    private final TimeWindow window;
    private final AsOf asOf;
    private List<Event> events = List.of();
    private Groups groups;
    private Optional<Set<String>> shownIds = Optional.empty();

    /**
     * Follows everything.
     *
     * @param groups which articles and sections tell an event
     */
    Filters(TimeWindow window, AsOf asOf, Groups groups) {
        this.groups = groups;
        this.window = window;
        this.asOf = asOf;
        asOf.dayProperty().subscribe(day -> sift());
        window.stretchProperty().subscribe(stretch -> list());
    }

    void open(Dossier dossier, Prominence prominence, Groups opened) {
        events = dossier.events();
        groups = opened;
        hidden.set(Set.of());
        rejectedShown.set(false);
        issues.open(dossier, prominence);
        sift();
    }

    /** Another state of the same dossier: choices stay. */
    void replace(Dossier dossier, Prominence prominence, Groups changed) {
        events = dossier.events();
        groups = changed;
        issues.replace(dossier, prominence);
        sift();
    }

    /** Every issue in the order of the lanes, followed or not. */
    public ReadOnlyObjectProperty<List<Issue>> issuesProperty() {
        return issues.issuesProperty();
    }

    public List<Issue> issues() {
        return issues.issuesProperty().get();
    }

    /** Another state of the dossier, which keeps the order of the lanes however its story has changed. */
    Dossier keepingLanes(Dossier changed) {
        return issues.numbered(changed);
    }

    /** The ids of the issues and actors that are not followed. */
    public ReadOnlyObjectProperty<Set<String>> hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    /** The events that are shown, in the order of the dossier, also those outside of the time window. */
    public ReadOnlyObjectProperty<List<Event>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public List<Event> shown() {
        return shown.get();
    }

    /** Whether rejected events are shown, too. */
    public ReadOnlyBooleanProperty rejectedShownProperty() {
        return rejectedShown.getReadOnlyProperty();
    }

    /** Shows rejected events, too, or no longer. */
    public void showRejected(boolean shownToo) {
        rejectedShown.set(shownToo);
        sift();
    }

    /** Whether the event is shown. */
    public boolean shows(Event event) {
        Set<String> ids =
                shownIds.orElseGet(() -> shown().stream().map(Event::id).collect(toUnmodifiableSet()));
        shownIds = Optional.of(ids);
        return ids.contains(event.id());
    }

    /** The events that are shown and in the time window, in the order of the dossier. */
    public ReadOnlyObjectProperty<List<Event>> listedProperty() {
        return listed.getReadOnlyProperty();
    }

    public List<Event> listed() {
        return listed.get();
    }

    /** Whether the issue, actor, article or section with this id is followed. */
    public boolean follows(String id) {
        return !hidden.get().contains(id);
    }

    /** The main issue of the event among those that are followed; empty when it has none. */
    public Optional<String> mainIssue(Event event) {
        return event.issues().stream().filter(this::follows).findFirst();
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

    /** More of the dossier comes. */
    void awaitMore() {
        issues.awaitMore();
    }

    private void hide(Set<String> ids) {
        hidden.set(Set.copyOf(ids));
        sift();
    }

    /** Whether the event counts: not rejected, reported by the day looked from, in the time window; followed or not. */
    public boolean counts(Event event) {
        return stands(event) && window.contains(event);
    }

    /** Whether the event is shown where an article and a section that tell it are followed. */
    public boolean couldShow(Event event) {
        return stands(event) && isFollowed(event);
    }

    private boolean stands(Event event) {
        return isLeft(event) && asOf.knows(event);
    }

    private boolean isLeft(Event event) {
        return rejectedShown.get() || event.origin() != Origin.REJECTED;
    }

    private void sift() {
        Predicate<Event> wanted = wanted();
        shownIds = Optional.empty();
        shown.set(
                events.parallelStream().allMatch(wanted)
                        ? events
                        : events.stream().filter(wanted).toList());
        list();
    }

    /** Asks of an event only what can be answered with no, for there may be very many. */
    private Predicate<Event> wanted() {
        Predicate<Event> followed =
                hidden.get().isEmpty() ? this::isLeft : event -> isFollowed(event) && isTold(event) && isLeft(event);
        return asOf.day().isEmpty() ? followed : followed.and(asOf::knows);
    }

    private void list() {
        listed.set(
                window.stretch().isEmpty()
                        ? shown()
                        : shown().stream().filter(window::contains).toList());
    }

    private boolean isFollowed(Event event) {
        return follows(event.issues()) && follows(event.actors());
    }

    private boolean isTold(Event event) {
        return follows(groups.keys(Grouping.ARTICLE, event)) && follows(groups.keys(Grouping.SECTION, event));
    }

    private boolean follows(List<String> ids) {
        return ids.isEmpty() || ids.stream().anyMatch(this::follows);
    }
}
