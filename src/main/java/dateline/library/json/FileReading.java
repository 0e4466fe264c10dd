package dateline.library.json;

import dateline.time.TimeSpan;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What comes to light while one file is read. */
final class FileReading {

    private final Flaws errors = new Flaws();
    private final Flaws orphans = new Flaws();
    private final Map<String, TimeSpan> times = new HashMap<>();
    private final int allowed;
    private int kept;

    /** At most so many nodes are kept beside the dossier itself. */
    FileReading(int allowed) {
        this.allowed = allowed;
    }

    /** What makes the file unusable. */
    Flaws errors() {
        return errors;
    }

    /** Passages that were not found. */
    Flaws orphans() {
        return orphans;
    }

    /**
     * The time, which is parsed only once: a dossier names the day of its article over and over.
     *
     * @throws java.time.format.DateTimeParseException when it is not EDTF
     */
    TimeSpan time(String edtf) {
        return times.computeIfAbsent(edtf, TimeSpan::parse);
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
