package dateline.extraction.names;

import dateline.dossier.Actor;
import java.util.List;
import java.util.Locale;

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

    /** The name by which the article mostly calls somebody: the shortest that is a whole word. */
    public String shortName() {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        if (kind == Actor.Kind.PERSON && aliases.contains(last)) {
            return last;
        }
        return aliases.stream()
                .filter(alias -> name.toLowerCase(Locale.ROOT).contains(alias.toLowerCase(Locale.ROOT)))
                .min((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse(name);
    }
}
