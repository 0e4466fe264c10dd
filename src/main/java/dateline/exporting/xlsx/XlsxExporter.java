package dateline.exporting.xlsx;

import dateline.dossier.Dossier;
import dateline.exporting.EventTable;
import dateline.exporting.ExportOptions;
import dateline.exporting.ExportWords;
import dateline.exporting.Exporter;
import dateline.exporting.Loss;
import dateline.exporting.XmlText;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet with the same table as CSV, in which the earliest and the latest day are dates that can be reckoned with. What a spreadsheet
 * has no date for, days before March 1900 or after 9999, is text. Columns are as wide as what is in them, long texts run over several lines,
 * and the names of the columns stay in sight.
 *
 * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376</a>
 */
public final class XlsxExporter implements Exporter {

    private static final List<Integer> ALL =
            IntStream.range(0, EventTable.COLUMNS.size()).boxed().toList();
    private static final List<Integer> DATES =
            List.of(EventTable.COLUMNS.indexOf("earliest"), EventTable.COLUMNS.indexOf("latest"));
    /** Before it spreadsheets count a day that there never was. */
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final int LONGEST = 32_767;
    private static final int MOST_LETTERS = 48;

    /** The names are bold, and beside each is what the table is filtered with. */
    private static final int MORE_FOR_NAMES = 4;

    private final ExportWords words;

    /** Speaks in these words. */
    public XlsxExporter(ExportWords words) {
        this.words = words;
    }

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public String suffix() {
        return "xlsx";
    }

    @Override
    public List<Loss> write(Dossier dossier, ExportOptions options, OutputStream out) throws IOException {
        List<List<String>> rows = new EventTable(words).rows(dossier);
        Workbook book = new Workbook(out, "Dateline", null);
        Worksheet sheet = book.newWorksheet(words.text("page.events"));
        head(sheet, rows);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                write(sheet, row + 1, column, rows.get(row).get(column));
            }
        }
        book.finish();
        return Loss.all(
                Loss.of("loss.cells", count(rows, ALL, cell -> cell.length() > LONGEST)),
                Loss.of(
                        "loss.days",
                        count(rows, DATES, cell -> !cell.isEmpty() && day(cell).isEmpty())));
    }

    private static void head(Worksheet sheet, List<List<String>> rows) {
        for (int column = 0; column < EventTable.COLUMNS.size(); column++) {
            String name = EventTable.COLUMNS.get(column);
            sheet.value(0, column, name);
            sheet.style(0, column).bold().set();
            sheet.width(column, letters(rows, column));
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, rows.size(), EventTable.COLUMNS.size() - 1);
    }

    private static int letters(List<List<String>> rows, int column) {
        int name = EventTable.COLUMNS.get(column).length() + MORE_FOR_NAMES;
        int longest =
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0) + 1;
        return Math.clamp(longest, name, MOST_LETTERS);
    }

    private static void write(Worksheet sheet, int row, int column, String cell) {
        Optional<LocalDate> day = DATES.contains(column) ? day(cell) : Optional.empty();
        if (day.isPresent()) {
            sheet.value(row, column, day.get());
            style(sheet, row, column).format("yyyy-mm-dd").set();
        } else if (!cell.isEmpty()) {
            String known = XmlText.known(cell);
            sheet.value(row, column, known.substring(0, Math.min(LONGEST, known.length())));
            style(sheet, row, column).wrapText(known.length() >= MOST_LETTERS).set();
        }
    }

    /** What is beside a text of several lines stands at its first. */
    private static StyleSetter style(Worksheet sheet, int row, int column) {
        return sheet.style(row, column).verticalAlignment("top");
    }

    /** The day, where a spreadsheet has a date for it. */
    private static Optional<LocalDate> day(String cell) {
        return Optional.of(cell)
                .filter(any -> !any.isEmpty())
                .map(LocalDate::parse)
                .filter(any -> !any.isBefore(FIRST) && !any.isAfter(LAST));
    }

    private static long count(List<List<String>> rows, List<Integer> columns, Predicate<String> isSo) {
        return rows.stream()
                .flatMap(row -> columns.stream().map(row::get))
                .filter(isSo)
                .count();
    }
}
