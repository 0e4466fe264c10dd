package dateline.exporting.bibliography;

import dateline.dossier.Dossier;
import dateline.exporting.ExportOptions;
import dateline.exporting.ExportWords;
import dateline.exporting.Exporter;
import dateline.exporting.Loss;
import dateline.exporting.OneLine;
import dateline.time.TimeSpan;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The articles as RIS, which programs for references read. A date of which year, month and day say too much or too little stands in a
 * note, in words.
 *
 * @see <a href="https://en.wikipedia.org/wiki/RIS_(file_format)">RIS</a>
 */
public final class RisExporter implements Exporter {

    private final ExportWords words;

    /** Speaks in these words. */
    public RisExporter(ExportWords words) {
        this.words = words;
    }

    @Override
    public String format() {
        return "ris";
    }

    @Override
    public String suffix() {
        return "ris";
    }

    @Override
    public boolean isBibliography() {
        return true;
    }

    @Override
    public List<Loss> write(Dossier dossier, ExportOptions options, OutputStream out) throws IOException {
        List<Reference> references = Reference.of(dossier);
        String records = references.stream().map(this::entry).collect(Collectors.joining("\r\n"));
        out.write(records.getBytes(StandardCharsets.UTF_8));
        return Loss.all(Loss.of("loss.words", Reference.beyondPlain(references)));
    }

    private String entry(Reference reference) {
        StringBuilder entry = new StringBuilder();
        line("TY", reference.address().isPresent() ? "ELEC" : "NEWS", entry);
        line("ID", reference.key(), entry);
        line("TI", reference.title(), entry);
        line("AU", reference.author(), entry);
        line("PB", reference.publisher(), entry);
        reference.published().ifPresent(date -> date(date, entry));
        reference.address().ifPresent(address -> line("UR", address, entry));
        return entry.append("ER  - \r\n").toString();
    }

    private void date(TimeSpan date, StringBuilder entry) {
        if (Reference.isPlain(date)) {
            String[] parts = (date.edtf() + "--").split("-", -1);
            line("PY", parts[0], entry);
            line("DA", parts[0] + "/" + parts[1] + "/" + parts[2] + "/", entry);
        } else {
            line("N1", words.date(date), entry);
        }
    }

    private static void line(String tag, String value, StringBuilder entry) {
        String words = OneLine.of(value);
        if (!words.isEmpty()) {
            entry.append(tag).append("  - ").append(words).append("\r\n");
        }
    }
}
