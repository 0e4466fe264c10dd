package dateline.extraction.merging;

import dateline.dossier.Actor;
import dateline.extraction.names.Figure;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where an event is. A town and a state do not speak against each other, two towns or two states do.
 *
 * @param towns names of places in a state
 * @param states names of states
 */
record Where(Set<String> towns, Set<String> states) {

    /** That of a place as a text calls it, "Turin, Italy". */
    static Where of(String place, List<Figure> actors) {
        Set<String> towns = new HashSet<>();
        Set<String> states = new HashSet<>();
        for (String part : place.isEmpty() ? new String[0] : place.split(", *")) {
            Optional<Figure> state = actors.stream()
                    .filter(actor -> actor.kind() == Actor.Kind.STATE)
                    .filter(actor ->
                            actor.name().equals(part) || actor.aliases().contains(part))
                    .findFirst();
            state.map(Figure::name).ifPresent(states::add);
            if (state.filter(actor -> actor.name().equals(part)).isEmpty()) {
                towns.add(part);
            }
        }
        return new Where(Set.copyOf(towns), Set.copyOf(states));
    }

    boolean contrasts(Where other) {
        return apart(towns, other.towns) || apart(states, other.states);
    }

    private static boolean apart(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }
}
