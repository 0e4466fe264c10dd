package dateline.importing.table;

import dateline.importing.Document;
import dateline.importing.Draft;
import dateline.importing.ImportException;
import dateline.importing.Imported;
import dateline.importing.Importer;
import dateline.importing.Stated;
import dateline.importing.StatedTime;
import dateline.time.TimeSpan;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/** Tables of events, one a row, as spreadsheets save them: what the columns hold is told by their names and contents. */
public final class TableImporter implements Importer {

    private static final int HEAD = 16 << 10;
    private static final int MOST_ROWS = 200_000;

    /** Cells of which it is said what they were taken for; the others are only counted. */
    private static final int TOLD = 20;

    private final Function<String, Optional<TimeSpan>> tagger;

    /** Reads dates in words by the tagger. */
    public TableImporter(Function<String, Optional<TimeSpan>> tagger) {
        this.tagger = tagger;
    }

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
        TableRows table = TableRows.of(document, MOST_ROWS + 1L);
        List<CSVRecord> rows = table.rows();
        TableColumns columns = TableColumns.of(rows);
        if (!columns.isDated()) {
            throw new ImportException(document.name(), "table.columns");
        }
        Draft draft = new Draft(document, id);
        Map<String, Optional<TimeSpan>> cells = new LinkedHashMap<>(); // those with dates in words, or none
        boolean isOfYears = columns.isOfYears(rows);
        DayOrder order = DayOrder.of(columns.dates(rows));
        List<Stated> events = rows.stream()
                .skip(1)
                .map(row -> columns.event(
                        row,
                        cell -> isOfYears && TableColumns.isYear(cell) ? year(cell) : date(order.clear(cell), cells)))
                .toList();
        cells.entrySet().stream().limit(TOLD).forEach(read -> tell(read.getKey(), read.getValue(), draft));
        table.unclosed().ifPresent(cell -> draft.warn("table.unclosed", cell));
        return Stated.write(events, document, draft);
    }

    private static Optional<TimeSpan> year(String cell) {
        return StatedTime.year(Long.parseLong(cell.strip()));
    }

    private Optional<TimeSpan> date(String cell, Map<String, Optional<TimeSpan>> cells) {
        Optional<TimeSpan> plain = StatedTime.of(cell);
        return plain.isPresent() || cell.isBlank() ? plain : cells.computeIfAbsent(cell.strip(), tagger);
    }

    private static void tell(String cell, Optional<TimeSpan> date, Draft draft) {
        date.ifPresentOrElse(
                time -> draft.warn("table.taken", cell, time.edtf()), () -> draft.warn("table.no-date", cell));
    }
}
