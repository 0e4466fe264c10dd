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
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a table, the first of which names its columns.
 *
 * @param text the whole file, without a quotation mark that is never closed
 * @param unclosed how the cell begins that had it
 */
record TableRows(String text, CSVFormat format, List<CSVRecord> rows, Optional<String> unclosed) {

    private static final int TOLD = 60;

    /** The first rows, so many or all; throws where it cannot be cut into rows. */
    static TableRows of(Document document, long most) throws ImportException {
        String text = Decoded.of(document).text().replace("\uFEFF", "");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(TableColumns.delimiter(text.lines().findFirst().orElse("")))
                .setLenientEof(true)
                .get();
        try {
            List<CSVRecord> rows = new ArrayList<>();
            OptionalInt unclosed = cut(text, format, most, rows);
            if (unclosed.isEmpty()) {
                return new TableRows(text, format, rows, Optional.empty());
            }
            String before = text.substring(0, unclosed.getAsInt());
            String after = text.substring(unclosed.getAsInt() + 1);
            rows.clear();
            cut(before + after, format, most, rows);
            return new TableRows(
                    before + after, format, rows, after.lines().findFirst().map(TableRows::told));
        } catch (IOException | UncheckedIOException broken) {
            throw new ImportException(document.name(), broken, "timelinejs.table");
        }
    }

    /** Cuts off the first rows; where the quotation mark is that is never closed, so that all that follows seems to be one cell. */
    private static OptionalInt cut(String text, CSVFormat format, long most, List<CSVRecord> rows) throws IOException {
        try (CSVParser parser = CSVParser.parse(text, format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext() && rows.size() < most) {
                rows.add(records.next());
            }
            boolean isOpen = marks(text) % 2 == 1;
            return records.hasNext() || !isOpen || rows.isEmpty()
                    ? OptionalInt.empty()
                    : opening(text, rows.getLast().values());
        }
    }

    /** The mark before the last cell, where that holds more than a line. */
    private static OptionalInt opening(String text, String... cells) {
        String last = cells[cells.length - 1];
        long before = text.length() - last.length() - marks(last) - 1; // each mark in it is written twice
        return before >= 0 && text.charAt((int) before) == '"' && last.indexOf('\n') >= 0
                ? OptionalInt.of((int) before)
                : OptionalInt.empty();
    }

    private static long marks(String text) {
        return text.chars().filter(unit -> unit == '"').count();
    }

    private static String told(String line) {
        return line.substring(0, Math.min(line.length(), TOLD));
    }
}
