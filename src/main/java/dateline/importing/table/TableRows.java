package dateline.importing.table;

import dateline.importing.Decoded;
import dateline.importing.Document;
import dateline.importing.ImportException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a table, the first of which names its columns.
 *
 * @param text the whole file
 * @param isWhole whether there are no more rows in it
 */
record TableRows(String text, CSVFormat format, List<CSVRecord> rows, boolean isWhole) {

    private static final int TOLD = 60;

    /** The first rows, so many or all; throws where it cannot be cut into rows. */
    static TableRows of(Document document, long most) throws ImportException {
        String text = Decoded.of(document).text().replace("\uFEFF", "");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(TableColumns.delimiter(text.lines().findFirst().orElse("")))
                .setLenientEof(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            Iterator<CSVRecord> records = parser.iterator();
            List<CSVRecord> rows = new ArrayList<>();
            while (records.hasNext() && rows.size() < most) {
                rows.add(records.next());
            }
            return new TableRows(text, format, rows, !records.hasNext());
        } catch (IOException | UncheckedIOException broken) {
            throw new ImportException(document.name(), broken, "timelinejs.table");
        }
    }

    /** How the last cell begins, where a quotation mark before it is never closed, so that it holds all that follows. */
    Optional<String> unclosed() {
        boolean isOpen = text.chars().filter(unit -> unit == '"').count() % 2 == 1;
        return !isWhole || !isOpen || rows.isEmpty()
                ? Optional.empty()
                : Optional.of(rows.getLast().values())
                        .map(cells -> cells[cells.length - 1])
                        .filter(cell -> cell.indexOf('\n') >= 0)
                        .map(cell -> cell.substring(0, Math.min(cell.indexOf('\n'), TOLD)));
    }
}
