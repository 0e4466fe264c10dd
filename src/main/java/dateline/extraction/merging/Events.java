package dateline.extraction.merging;

import dateline.dossier.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The events of a dossier: tellings of the same event together. */
final class Events {

    private static final int COMPARED = 6;

    private final List<Happening> all = new ArrayList<>();
    private final Map<String, List<Happening>> byKind = new HashMap<>();

    /** An event that the dossier holds, with what is known to tell it. */
    void hold(Event event, List<Telling> known) {
        Happening happening = new Happening(Optional.of(event), known);
        all.add(happening);
        known.stream().flatMap(telling -> telling.kinds().stream()).distinct().forEach(kind -> index(kind, happening));
    }

    /** Adds a telling to the event it tells, or begins one. */
    void add(Telling telling) {
        find(telling).orElseGet(() -> begun(telling)).add(telling);
    }

    private Optional<Happening> find(Telling telling) {
        return telling.kinds().stream()
                .flatMap(kind -> byKind.getOrDefault(kind, List.of()).stream())
                .filter(happening ->
                        happening.told().stream().limit(COMPARED).allMatch(told -> Likeness.same(told, telling)))
                .findFirst();
    }

    private Happening begun(Telling telling) {
        Happening happening = new Happening(Optional.empty(), List.of());
        all.add(happening);
        telling.kinds().forEach(kind -> index(kind, happening));
        return happening;
    }

    private void index(String kind, Happening happening) {
        byKind.computeIfAbsent(kind, none -> new ArrayList<>()).add(happening);
    }

    /** Each event, in the order of its first telling. */
    List<Happening> all() {
        return List.copyOf(all);
    }
}
