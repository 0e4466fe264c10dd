package dateline.exporting.csv;

import dateline.dossier.Dossier;
import dateline.exporting.Chronicle;
import dateline.exporting.EventTable;
import dateline.exporting.ExportOptions;
import dateline.exporting.ExportWords;
import dateline.exporting.Exporter;
import dateline.exporting.Loss;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table with a header and one event a line, in UTF-8.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
public final class CsvExporter implements Exporter {

    private final String format;
    private final CSVFormat table;
    private final ExportWords words;

    private CsvExporter(String format, CSVFormat table, ExportWords words) {
        this.format = format;
        this.table = table;
        this.words = words;
    }

    /** With commas. */
    public static CsvExporter withCommas(ExportWords words) {
        return new CsvExporter("csv", CSVFormat.RFC4180, words);
    }

    /** With tabs. */
    public static CsvExporter withTabs(ExportWords words) {
        return new CsvExporter(
                "tsv", CSVFormat.RFC4180.builder().setDelimiter('\t').get(), words);
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public String suffix() {
        return format;
    }

    @Override
    public List<Loss> write(Dossier dossier, ExportOptions options, OutputStream out) throws IOException {
        CSVPrinter printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), table);
        List<List<String>> rows = new EventTable(words).rows(dossier);
        StatedColumns stated = StatedColumns.of(Chronicle.of(dossier), rows);
        printer.printRecord(Stream.concat(EventTable.COLUMNS.stream(), stated.byColumn().keySet().stream()));
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = rows.get(row);
            printer.printRecord(Stream.concat(
                    IntStream.range(0, cells.size())
                            .mapToObj(column ->
                                    EventTable.isTime(column) ? cells.get(column) : guarded(cells.get(column))),
                    stated.cells(row).map(CsvExporter::guarded)));
        }
        printer.flush();
        return List.of();
    }

    /** What a spreadsheet would take for a formula begins with an apostrophe, for the words come from anywhere. */
    private static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
