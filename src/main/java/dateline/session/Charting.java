package dateline.session;

import dateline.dossier.Event;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How the timeline is drawn: what its lanes stand for, in what order they are, and which time of an event it shows. */
public final class Charting {

    /** The key of the lane of what the reader has starred; it is on top, and an event in it stands in no other. */
    public static final String STARRED = "★";

    private final Filters filters;
    private final Consumer<List<String>> arrangeIssues;
    private final ReadOnlyObjectWrapper<Grouping> grouping = new ReadOnlyObjectWrapper<>(Grouping.ISSUE);
    private final ReadOnlyObjectWrapper<Axis> axis = new ReadOnlyObjectWrapper<>(Axis.HAPPENED);
    private final ReadOnlyObjectWrapper<List<Group>> lanes = new ReadOnlyObjectWrapper<>(List.of());
    private final Map<Grouping, List<String>> orders = new EnumMap<>(Grouping.class);
    private Groups groups;
    private boolean isAnyStarred;

    /**
     * Of what is shown.
     *
     * @param arrangeIssues puts the lanes of the issues in the order of their ids, as a correction of the dossier
     */
    Charting(Filters filters, Groups groups, Consumer<List<String>> arrangeIssues) {
        this.filters = filters;
        this.arrangeIssues = arrangeIssues;
        this.groups = groups;
        filters.issuesProperty().subscribe(issues -> arrange());
        filters.hiddenProperty().subscribe(hidden -> arrange());
        filters.shownProperty().subscribe(shown -> {
            isAnyStarred = shown.parallelStream().anyMatch(Event::isStarred);
            arrange();
        });
    }

    /** Another dossier: the lanes are in its order again. */
    void open(Groups opened) {
        orders.clear();
        replace(opened);
    }

    /** Another state of the same dossier: the order stays, new lanes come last. */
    void replace(Groups changed) {
        groups = changed;
        arrange();
    }

    /** What the lanes stand for. */
    public ReadOnlyObjectProperty<Grouping> groupingProperty() {
        return grouping.getReadOnlyProperty();
    }

    public Grouping grouping() {
        return grouping.get();
    }

    /** Lets the lanes stand for something else. */
    public void group(Grouping by) {
        grouping.set(by);
        arrange();
    }

    /** Which time of an event is drawn. */
    public ReadOnlyObjectProperty<Axis> axisProperty() {
        return axis.getReadOnlyProperty();
    }

    public Axis axis() {
        return axis.get();
    }

    /** Draws events at this time of theirs. */
    public void draw(Axis time) {
        axis.set(time);
    }

    /** The lanes, in order, without those that are hidden. */
    public ReadOnlyObjectProperty<List<Group>> lanesProperty() {
        return lanes.getReadOnlyProperty();
    }

    public List<Group> lanes() {
        return lanes.get();
    }

    /**
     * The keys of the lanes that an event belongs in, as the lanes are now, hidden ones too, the main one first; none when it is in no
     * group. Any thread may ask.
     */
    public Function<Event, List<String>> keys() {
        Groups now = groups;
        Grouping by = grouping();
        return event -> event.isStarred()
                ? Stream.concat(Stream.of(STARRED), now.keys(by, event).stream())
                        .toList()
                : now.keys(by, event);
    }

    /**
     * Moves a lane so that it becomes the one with this number among those shown; past the ends, the first or last. That of
     * what is starred stays on top.
     */
    public void move(String key, int lane) {
        List<String> shown = new ArrayList<>(keys(lanes()));
        int fixed = shown.remove(STARRED) ? 1 : 0;
        if (shown.remove(key)) {
            List<String> all = new ArrayList<>(keys(ordered()));
            all.remove(key);
            int place = Math.max(0, lane - fixed);
            all.add(place < shown.size() ? all.indexOf(shown.get(place)) : all.size(), key);
            if (!all.equals(keys(ordered()))) {
                reorder(all);
            }
        }
    }

    private void reorder(List<String> keys) {
        if (grouping() == Grouping.ISSUE) {
            arrangeIssues.accept(keys);
        } else {
            orders.put(grouping(), List.copyOf(keys));
            arrange();
        }
    }

    private void arrange() {
        Stream<Group> starred = isAnyStarred ? Stream.of(new Group(STARRED, STARRED)) : Stream.empty();
        Stream<Group> followed = ordered().stream().filter(group -> filters.follows(group.key()));
        lanes.set(Stream.concat(starred, followed).toList());
    }

    private List<Group> ordered() {
        List<String> order = grouping() == Grouping.ISSUE
                ? filters.issues().stream().map(issue -> issue.id()).toList()
                : orders.getOrDefault(grouping(), List.of());
        return inOrder(order, groups.all(grouping()));
    }

    private static List<Group> inOrder(List<String> order, List<Group> groups) {
        Map<String, Integer> places = new HashMap<>();
        IntStream.range(0, order.size()).forEach(place -> places.put(order.get(place), place));
        List<Group> sorted = new ArrayList<>(groups);
        sorted.sort((one, other) -> Integer.compare(
                places.getOrDefault(one.key(), order.size()), places.getOrDefault(other.key(), order.size())));
        return List.copyOf(sorted);
    }

    private static List<String> keys(List<Group> groups) {
        return groups.stream().map(Group::key).toList();
    }
}
