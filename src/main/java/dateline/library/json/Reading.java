package dateline.library.json;

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
}
