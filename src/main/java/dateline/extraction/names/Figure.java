package dateline.extraction.names;

import dateline.dossier.Actor;
import java.util.List;

/**
 * An actor as one article names it.
 *
 * @param name the fullest name
 * @param aliases other names the article uses for it
 */
public record Figure(String name, Actor.Kind kind, List<String> aliases) {

    public Figure {
        aliases = List.copyOf(aliases);
    }
}
