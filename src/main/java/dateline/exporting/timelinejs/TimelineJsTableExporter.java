package dateline.exporting.timelinejs;

import dateline.dossier.Dossier;
import dateline.exporting.ExportOptions;
import dateline.exporting.ExportWords;
import dateline.exporting.Exporter;
import dateline.exporting.Loss;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The table that TimelineJS makes a timeline of, as CSV for its spreadsheet.
 *
 * @see <a href="https://timeline.knightlab.com/docs/using-spreadsheets.html">the columns</a>
 */
public final class TimelineJsTableExporter implements Exporter {

    private final ExportWords words;

    /** Speaks in these words. */
    public TimelineJsTableExporter(ExportWords words) {
        this.words = words;
    }

    @Override
    public String format() {
        return "timelinejs-csv";
    }

    @Override
    public String suffix() {
        return "csv";
    }

    @Override
    public List<Loss> write(Dossier dossier, ExportOptions options, OutputStream out) throws IOException {
        Slides slides = new Slides(dossier, words);
        List<Map<String, String>> rows = SlideRow.all(slides.timeline());
        List<String> columns = SlideRow.columns(rows);
        CSVPrinter printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
        printer.printRecord(columns);
        for (Map<String, String> row : rows) {
            printer.printRecord(columns.stream().map(column -> row.getOrDefault(column, "")));
        }
        printer.flush();
        return slides.losses();
    }
}
