package dateline.extraction.issues;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What may be an issue.
 *
 * @param name short enough for the head of a lane
 * @param terms words by which the text speaks of it, in lower case
 * @param weight how much speaks for it
 */
public record Matter(String name, List<String> terms, double weight) {

    public Matter {
        terms = List.copyOf(terms);
    }

    /** What it is known by: its name in lower case. */
    public String key() {
        return name.toLowerCase(java.util.Locale.ROOT);
    }

    /** Both as one, under the name of this. */
    public Matter with(Matter other) {
        Set<String> all = new LinkedHashSet<>(terms);
        all.addAll(other.terms);
        return new Matter(name, List.copyOf(all), weight + other.weight);
    }
}
