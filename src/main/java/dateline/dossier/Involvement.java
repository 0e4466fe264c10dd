package dateline.dossier;

import java.util.List;

/**
 * What an event touches and who takes part.
 *
 * @param issues ids of issues, the main one first
 * @param actors ids of actors, the main one first
 */
public record Involvement(List<String> issues, List<String> actors) {

    public Involvement {
        issues = List.copyOf(issues);
        actors = List.copyOf(actors);
    }
}
