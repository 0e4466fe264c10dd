package dateline.library.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What comes to light while one file is read. */
final class Reading {

    private final Findings errors = new Findings();
    private final Findings orphans = new Findings();
    private final int allowed;
    private int kept;

    /** At most so many nodes are kept beside the dossier itself. */
    Reading(int allowed) {
        this.allowed = allowed;
    }

    /** What makes the file unusable. */
    Findings errors() {
        return errors;
    }

    /** Passages that were not found. */
    Findings orphans() {
        return orphans;
    }

    /** The same node, once it is clear that there is room to keep it. */
    JsonNode keep(JsonNode node) {
        count(1);
        node.forEach(this::keep);
        return node;
    }

    /** Makes sure that there is room for so many more values; throws {@link Stopped}. */
    void count(int values) {
        kept += values;
        Limits.check(kept, allowed, "json.many");
    }

    /** Findings in the order they came, of which a person reads the first hundred. */
    static final class Findings {

        private static final int MOST = 100;

        private final List<Finding> first = new ArrayList<>();
        private int count;

        void add(String pointer, String key, Object... arguments) {
            count++;
            if (first.size() < MOST) {
                first.add(new Finding(pointer, key, List.of(arguments)));
            }
        }

        List<Finding> first() {
            return List.copyOf(first);
        }

        /** How many there are beyond the first. */
        int more() {
            return count - first.size();
        }

        boolean isEmpty() {
            return first.isEmpty();
        }
    }
}
