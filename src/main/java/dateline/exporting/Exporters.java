package dateline.exporting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every format that is written.
 *
 * @param groups those of one kind together, in the order in which they are offered
 */
public record Exporters(List<List<Exporter>> groups) {

    public Exporters {
        groups = groups.stream().map(List::copyOf).toList();
    }

    private Stream<Exporter> formats() {
        return groups.stream().flatMap(List::stream);
    }

    /** The one with this name; empty for none. */
    public Optional<Exporter> named(String format) {
        return formats().filter(each -> each.format().equalsIgnoreCase(format)).findFirst();
    }

    /** The names of all. */
    public List<String> names() {
        return formats().map(Exporter::format).toList();
    }
}
