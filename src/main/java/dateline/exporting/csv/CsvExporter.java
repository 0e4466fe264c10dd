package dateline.exporting.csv;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.exporting.Chronicle;
import dateline.exporting.Citation;
import dateline.exporting.ExportOptions;
import dateline.exporting.ExportWords;
import dateline.exporting.Exporter;
import dateline.exporting.Loss;
import dateline.time.TimeSpan;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table with a header and one event a line, in UTF-8. Several values of a cell are parted by {@code ;}. Bounds that are not known are
 * empty.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
public final class CsvExporter implements Exporter {

    private static final String[] COLUMNS = {
        "id",
        "title",
        "edtf",
        "earliest",
        "latest",
        "date",
        "status",
        "origin",
        "starred",
        "issues",
        "actors",
        "place",
        "quotes",
        "articles",
        "addresses",
        "reason"
    };

    private static final String BETWEEN = "; ";

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
        Citation.Finder citations = new Citation.Finder(dossier);
        CSVPrinter printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), table);
        printer.printRecord((Object[]) COLUMNS);
        for (Event event : Chronicle.of(dossier)) {
            printer.printRecord(cells(event, dossier, citations.of(event)).toList());
        }
        printer.flush();
        return List.of();
    }

    private Stream<String> cells(Event event, Dossier dossier, List<Citation> told) {
        return Stream.of(
                guarded(event.id()),
                guarded(event.title()),
                event.time().map(TimeSpan::edtf).orElse(""),
                event.time()
                        .filter(time -> !time.openStart())
                        .map(time -> time.earliest() + "")
                        .orElse(""),
                event.time()
                        .filter(time -> !time.openEnd())
                        .map(time -> time.latest() + "")
                        .orElse(""),
                words.date(event),
                event.status().name().toLowerCase(Locale.ROOT),
                event.origin().name().toLowerCase(Locale.ROOT),
                event.isStarred() ? "yes" : "",
                joined(ExportWords.issues(event, dossier).stream()),
                joined(ExportWords.actors(event, dossier).stream()),
                guarded(event.place().orElse("")),
                joined(told.stream().map(Citation::quote)),
                joined(told.stream().map(citation -> citation.article().title()).distinct()),
                joined(told.stream()
                        .map(citation -> citation.article().source().address())
                        .distinct()),
                guarded(words.reason(event).orElse("")));
    }

    private static String joined(Stream<String> values) {
        return guarded(
                String.join(BETWEEN, values.filter(value -> !value.isBlank()).toList()));
    }

    /** What a spreadsheet would take for a formula begins with an apostrophe, for the words come from anywhere. */
    private static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
