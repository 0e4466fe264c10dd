package dateline.extraction.names;

import dateline.dossier.Actor;
import java.util.Comparator;
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

    /** The name by which the article mostly calls somebody: the shortest that is a whole word; of a person the end of the name, where it is one. */
    public String shortName() {
        return aliases.stream()
                .filter(alias -> name.toLowerCase(Locale.ROOT).contains(alias.toLowerCase(Locale.ROOT)))
                .min(Comparator.comparing((String alias) -> kind == Actor.Kind.PERSON && !name.endsWith(" " + alias))
                        .thenComparingInt(String::length))
                .orElse(name);
    }
}
