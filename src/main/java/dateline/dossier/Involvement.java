package dateline.dossier;

import java.util.List;
import java.util.Optional;

/**
 * What an event touches, who takes part and where.
 *
 * @param issues ids of issues, the main one first
 * @param actors ids of actors, the main one first
 * @param place where it is, as the text calls it; empty when the text does not say
 */
public record Involvement(List<String> issues, List<String> actors, Optional<String> place) {

    public Involvement {
        issues = List.copyOf(issues);
        actors = List.copyOf(actors);
    }

    /** Without a place. */
    public Involvement(List<String> issues, List<String> actors) {
        this(issues, actors, Optional.empty());
    }

    /** The same with other issues. */
    Involvement touching(List<String> others) {
        return new Involvement(others, actors, place);
    }
}
