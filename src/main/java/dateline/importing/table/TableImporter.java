package dateline.importing.table;

import dateline.importing.Decoded;
import dateline.importing.Document;
import dateline.importing.Draft;
import dateline.importing.ImportException;
import dateline.importing.Imported;
import dateline.importing.Importer;
import dateline.importing.Stated;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Tables of events, one a row, as spreadsheets save them: what the columns hold is told by their names and contents. */
public final class TableImporter implements Importer {

    private static final int HEAD = 16 << 10;
    private static final int MOST_ROWS = 200_000;

    @Override
    public Set<String> endings() {
        return Set.of("csv", "tsv", "tab");
    }

    /** By its name, and a first row that names a column with dates. */
    @Override
    public boolean recognises(Document document) {
        String head = new String(document.head(HEAD), StandardCharsets.UTF_8).replace("\0", "");
        String first = head.lines().findFirst().orElse("");
        return endings().contains(document.ending())
                && TableColumns.named(first).isDated();
    }

    @Override
    public Imported read(Document document, String id) throws ImportException {
        String text = Decoded.of(document).text().replace("\uFEFF", "");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(TableColumns.delimiter(text.lines().findFirst().orElse("")))
                .setLenientEof(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            List<CSVRecord> rows = parser.stream().limit(MOST_ROWS + 1L).toList();
            TableColumns columns = new TableColumns(
                    rows.isEmpty() ? List.of() : List.of(rows.getFirst().values()));
            if (!columns.isDated()) {
                throw new ImportException(document.name(), "table.columns");
            }
            Draft draft = new Draft(document, id);
            return Stated.write(rows.stream().skip(1).map(columns::event).toList(), document, draft);
        } catch (IOException | UncheckedIOException broken) {
            throw new ImportException(document.name(), broken, "timelinejs.table");
        }
    }
}
