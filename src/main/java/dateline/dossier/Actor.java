package dateline.dossier;

import java.util.List;

/**
 * A person, organisation or state.
 *
 * @param id unique in a dossier
 * @param name the fullest name
 * @param aliases other names the text uses for it, without the name itself
 */
public record Actor(String id, String name, Kind kind, List<String> aliases) {

    public Actor {
        aliases = List.copyOf(aliases);
    }

    /** What an actor is. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        STATE
    }
}
