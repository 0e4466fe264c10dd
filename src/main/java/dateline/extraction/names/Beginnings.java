package dateline.extraction.names;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Who is called by names that begin with given words. */
final class Beginnings {

    private final Map<String, Set<Namesake>> called = new HashMap<>();

    /** Takes note of a name of somebody. */
    void add(String name, Namesake whose) {
        for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
            called.computeIfAbsent(name.substring(0, space), none -> new LinkedHashSet<>())
                    .add(whose);
        }
    }

    /** Those with a name that begins with the words and goes on, or once did. */
    Set<Namesake> with(String words) {
        return called.getOrDefault(words, Set.of());
    }
}
