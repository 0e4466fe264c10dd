package dateline.extraction.merging;

import dateline.dossier.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/** The events of a dossier: tellings of the same event together. */
final class Events {

    private static final int LOOKED_AT = 400;

    private final List<Happening> all = new ArrayList<>();
    private final Map<String, SequencedSet<Happening>> byKind = new HashMap<>();
    private long looks;

    /** An event that the dossier holds, with what is known to tell it. */
    void hold(Event event, List<Telling> known) {
        Happening happening = new Happening(Optional.of(event), known);
        all.add(happening);
        known.stream().flatMap(telling -> telling.kinds().stream()).distinct().forEach(kind -> index(kind, happening));
    }

    /** Adds a telling to the event it tells, or begins one. */
    void add(Telling telling) {
        Happening happening = find(telling).orElseGet(this::begun);
        happening.add(telling);
        telling.kinds().forEach(kind -> index(kind, happening));
    }

    /** Adds what only names an event again to the one it can mean; where none or several can be meant it is left out. */
    void echo(Telling echo) {
        List<Happening> meant = echo.kinds().stream()
                .flatMap(kind -> latest(byKind.getOrDefault(kind, new LinkedHashSet<>())))
                .distinct()
                .filter(happening ->
                        happening.told().stream().anyMatch(told -> told.beside(echo) && Echo.meant(told, echo)))
                .toList();
        if (meant.size() == 1) {
            meant.getFirst().add(echo);
        }
    }

    private Optional<Happening> find(Telling telling) {
        return telling.kinds().stream()
                .flatMap(kind -> latest(byKind.getOrDefault(kind, new LinkedHashSet<>())))
                .filter(happening -> fits(telling, happening))
                .findFirst();
    }

    /** Whether one that tells the event tells the same, and none tells another. */
    private boolean fits(Telling telling, Happening happening) {
        looks++;
        List<Telling> told = happening.compared();
        return told.stream().anyMatch(one -> Likeness.same(one, telling))
                && told.stream().noneMatch(one -> Likeness.excludes(one, telling));
    }

    /** Of very many events of a kind, those told last, so that time stays in proportion to their number. */
    private static Stream<Happening> latest(SequencedSet<Happening> happenings) {
        return happenings.reversed().stream().limit(LOOKED_AT).toList().reversed().stream();
    }

    private Happening begun() {
        Happening happening = new Happening(Optional.empty(), List.of());
        all.add(happening);
        return happening;
    }

    private void index(String kind, Happening happening) {
        byKind.computeIfAbsent(kind, none -> new LinkedHashSet<>()).add(happening);
    }

    /** That somebody says one thing, and not when, is no event, unless the headline names who says it. */
    private static boolean counts(Happening happening) {
        return happening.held().isPresent()
                || happening.told().size() > 1
                || !happening.told().getFirst().draft().statement()
                || happening.told().getFirst().time().isPresent()
                || happening.told().getFirst().headed()
                        && !Telling.possible(happening.told().getFirst().draft());
    }

    /** How many events have been looked at up to now. */
    long looks() {
        return looks;
    }

    /** Each event, in the order of its first telling. */
    List<Happening> all() {
        return all.stream().filter(Events::counts).toList();
    }
}
