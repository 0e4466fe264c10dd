package dateline.exporting;

import java.util.List;
import java.util.Optional;

/**
 * Every format that is written.
 *
 * @param formats in the order in which they are offered
 */
public record Exporters(List<Exporter> formats) {

    public Exporters {
        formats = List.copyOf(formats);
    }

    /** The one with this name; empty for none. */
    public Optional<Exporter> named(String format) {
        return formats.stream()
                .filter(each -> each.format().equalsIgnoreCase(format))
                .findFirst();
    }

    /** The names of all. */
    public List<String> names() {
        return formats.stream().map(Exporter::format).toList();
    }
}
