package dateline.extraction.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The events of a dossier: tellings of the same event together. */
final class Events {

    private static final int COMPARED = 6;

    private final List<List<Telling>> events = new ArrayList<>();
    private final Map<String, List<List<Telling>>> byKind = new HashMap<>();

    /** Adds a telling to the event it tells, or begins one. */
    void add(Telling telling) {
        List<Telling> event = find(telling).orElseGet(() -> begun(telling));
        event.add(telling);
    }

    private Optional<List<Telling>> find(Telling telling) {
        return telling.kinds().stream()
                .flatMap(kind -> byKind.getOrDefault(kind, List.of()).stream())
                .filter(event -> event.stream().limit(COMPARED).allMatch(told -> Likeness.same(told, telling)))
                .findFirst();
    }

    private List<Telling> begun(Telling telling) {
        List<Telling> event = new ArrayList<>();
        events.add(event);
        telling.kinds()
                .forEach(kind ->
                        byKind.computeIfAbsent(kind, none -> new ArrayList<>()).add(event));
        return event;
    }

    /** Each event with all its tellings, in the order of the first. */
    List<List<Telling>> all() {
        return List.copyOf(events);
    }
}
