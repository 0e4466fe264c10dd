package dateline.exporting.bibliography;

import dateline.dossier.Dossier;
import dateline.exporting.ExportOptions;
import dateline.exporting.ExportWords;
import dateline.exporting.Exporter;
import dateline.exporting.Loss;
import dateline.time.TimeSpan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The articles as CSL-JSON.
 *
 * @see <a href="https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html">CSL-JSON</a>
 */
public final class CslExporter implements Exporter {

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final ExportWords words;

    /** Speaks in these words. */
    public CslExporter(ExportWords words) {
        this.words = words;
    }

    @Override
    public String format() {
        return "csl";
    }

    @Override
    public String suffix() {
        return "json";
    }

    @Override
    public boolean isBibliography() {
        return true;
    }

    @Override
    public List<Loss> write(Dossier dossier, ExportOptions options, OutputStream out) throws IOException {
        List<Reference> references = Reference.of(dossier);
        ArrayNode items = mapper.createArrayNode();
        references.forEach(reference -> write(reference, items.addObject()));
        out.write(mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(items));
        return Loss.all(Loss.of("loss.words", Reference.beyondPlain(references)));
    }

    private void write(Reference reference, ObjectNode item) {
        item.put("id", reference.key());
        item.put("type", reference.address().isPresent() ? "webpage" : "article-newspaper");
        item.put("title", reference.title());
        if (!reference.author().isBlank()) {
            item.putArray("author").addObject().put("literal", reference.author());
        }
        if (!reference.publisher().isBlank()) {
            item.put("container-title", reference.publisher());
        }
        reference.address().ifPresent(address -> item.put("URL", address));
        reference.published().ifPresent(date -> write(date, item.putObject("issued")));
    }

    private void write(TimeSpan date, ObjectNode issued) {
        if (Reference.isPlain(date)) {
            ArrayNode parts = issued.putArray("date-parts").addArray();
            for (String part : date.edtf().split("-", -1)) {
                parts.add(Integer.parseInt(part));
            }
        } else {
            issued.put("literal", words.date(date));
        }
    }
}
