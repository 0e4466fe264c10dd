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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a table, the first of which names its columns.
 *
 * @param text the whole file, without quotation marks that are never closed
 * @param unclosed how the first cell begins that had one
 */
record TableRows(String text, CSVFormat format, List<CSVRecord> rows, Optional<String> unclosed) {

    private static final Pattern LINE = Pattern.compile("\\r\\n|\\r|\\n");
    private static final int TOLD = 60;

    /** Each is found by reading all that stands before it. */
    private static final int MOST_UNCLOSED = 8;

    /** The first rows, so many or all; throws where it cannot be cut into rows. */
    static TableRows of(Document document, long most) throws ImportException {
        String text = Decoded.of(document).text().replace("\uFEFF", "");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(TableColumns.delimiter(text.lines().findFirst().orElse("")))
                .setLenientEof(true)
                .get();
        Optional<String> unclosed = Optional.empty();
        try {
            for (int found = 0; found <= MOST_UNCLOSED; found++) {
                List<CSVRecord> rows = new ArrayList<>();
                OptionalInt mark = cut(text, format, most, rows);
                if (mark.isEmpty()) {
                    return new TableRows(text, format, rows, unclosed);
                }
                String after = text.substring(mark.getAsInt() + 1);
                text = text.substring(0, mark.getAsInt()) + after;
                unclosed = unclosed.or(() -> after.lines().findFirst().map(TableRows::told));
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new ImportException(document.name(), broken, "timelinejs.table");
        }
        throw new ImportException(document.name(), "timelinejs.table");
    }

    /** Cuts off the first rows; where a quotation mark is that is never closed, if there is one. */
    private static OptionalInt cut(String text, CSVFormat format, long most, List<CSVRecord> rows) throws IOException {
        try (CSVParser parser = CSVParser.parse(text, format)) {
            Iterator<CSVRecord> records = parser.iterator();
            long lines = 0;
            try {
                while (records.hasNext() && rows.size() < most) {
                    rows.add(records.next());
                    lines = parser.getCurrentLineNumber();
                }
            } catch (UncheckedIOException broken) {
                return OptionalInt.of(
                        opening(text, lines, format.getDelimiterString()).orElseThrow(() -> broken));
            }
            boolean isOpen = marks(text) % 2 == 1;
            return records.hasNext() || !isOpen || rows.isEmpty()
                    ? OptionalInt.empty()
                    : opening(text, rows.getLast().values());
        }
    }

    /** The last mark in the line after so many that begins a cell, and has only pairs of marks behind it. */
    private static OptionalInt opening(String text, long lines, String delimiter) {
        Matcher begin = LINE.matcher(text);
        for (long passed = 0; passed < lines; passed++) {
            begin.find();
        }
        int start = lines == 0 ? 0 : begin.end();
        while (text.startsWith("\n", start) || text.startsWith("\r", start)) {
            start++;
        }
        String line = text.substring(start).lines().findFirst().orElse("");
        String cells = delimiter + line;
        boolean isPaired = true;
        for (int mark = line.lastIndexOf('"'); mark >= 0; mark = line.lastIndexOf('"', mark - 1)) {
            if (isPaired && cells.startsWith(delimiter, mark)) {
                return OptionalInt.of(start + mark);
            }
            isPaired = !isPaired;
        }
        return OptionalInt.empty();
    }

    /** The mark before the last cell, where that holds more than a line and goes on to the end of the text. */
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
