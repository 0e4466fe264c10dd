package dateline.importing.table;

import dateline.article.Particular;
import dateline.importing.Stated;
import dateline.importing.StatedTime;
import dateline.importing.markup.Markup;
import dateline.time.TimeSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * What the columns of a table hold, by their names.
 *
 * @param written the names as they are written
 * @param names in small letters, but for a column that was found by what it holds
 */
record TableColumns(List<String> written, List<String> names) {

    /** What tables of ours name, and say of the articles that they were made from. */
    private static final List<String> OURS = List.of(
            "edtf",
            "earliest",
            "latest",
            "id",
            "date",
            "origin",
            "quotes",
            "articles",
            "addresses",
            "reason",
            "claimed_by");

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    private static final Pattern GUARDED = Pattern.compile("'[=+@\\t\\r-]");

    private static final Pattern FIGURES = Pattern.compile("[+-]?\\d[\\d.,]*%?");
    private static final Pattern PICTURE =
            Pattern.compile("\\S+\\.(?:png|jpe?g|gif|svg|webp)", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("-?\\d{1,5}");
    private static final List<String> PARTS = List.of("year", "month", "day");

    /** What a column of numbers is called that count or name things; bare ones may look like years. */
    private static final Pattern NUMBERING = Pattern.compile("(?:.* )?(?:id|no\\.?|nr\\.?|number|code|zip)");

    /** Rows that show what a column holds that is not named for it. */
    private static final int SAMPLE = 50;

    /** Of columns with these names. */
    TableColumns(List<String> written) {
        this(
                written,
                written.stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .toList());
    }

    /** Of a first line. */
    static TableColumns named(String line) {
        String delimiter = String.valueOf(delimiter(line));
        return new TableColumns(Stream.of(line.replace("\uFEFF", "").split(Pattern.quote(delimiter)))
                .map(name -> name.replace("\"", ""))
                .toList());
    }

    /** Of the first row; where it names no dates, those are taken for them that hold nothing else. */
    static TableColumns of(List<CSVRecord> rows) {
        TableColumns named = new TableColumns(
                rows.isEmpty() ? List.of() : List.of(rows.getFirst().values()));
        return named.find(TableRole.START).isPresent()
                ? named
                : IntStream.range(0, named.names.size())
                        .filter(column -> holdsDates(sample(rows, column)))
                        .filter(column ->
                                !NUMBERING.matcher(named.names.get(column)).matches()
                                        || !sample(rows, column).stream().allMatch(TableColumns::isYear))
                        .boxed()
                        .findFirst()
                        .map(named::datedBy)
                        .orElse(named);
    }

    private static List<String> sample(List<CSVRecord> rows, int column) {
        return rows.stream()
                .skip(1)
                .limit(SAMPLE)
                .map(row -> cell(row, column))
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    private static boolean holdsDates(List<String> cells) {
        DayOrder order = DayOrder.of(cells);
        return cells.size() > 1
                && cells.stream()
                        .allMatch(cell -> StatedTime.of(order.clear(cell)).isPresent());
    }

    private TableColumns datedBy(int column) {
        return new TableColumns(
                written,
                IntStream.range(0, names.size())
                        .mapToObj(other ->
                                other == column ? TableRole.START.names().getFirst() : names.get(other))
                        .toList());
    }

    static char delimiter(String line) {
        return DELIMITERS.stream()
                .max(Comparator.comparingLong(
                        sign -> line.chars().filter(unit -> unit == sign).count()))
                .orElse(',');
    }

    /** Whether there are several, and one of them holds dates. */
    boolean isDated() {
        return names.size() > 1 && find(TableRole.START).isPresent();
    }

    /** The event of a row, whose dates are read by this. */
    Stated event(CSVRecord row, Function<String, Optional<TimeSpan>> dates) {
        Optional<Integer> title = find(TableRole.TITLE);
        List<Integer> told = Stream.of(TableRole.values())
                .flatMap(role -> find(role).stream())
                .toList();
        List<String> words = IntStream.range(0, row.size())
                .filter(column -> !told.contains(column) && !row.get(column).isBlank())
                .mapToObj(column -> told(row, column))
                .flatMap(List::stream)
                .toList();
        String named = title.map(column -> Markup.looseWords(cell(row, column))).orElse("");
        boolean isUnnamed = named.isBlank() && !words.isEmpty();
        return new Stated(
                isUnnamed ? words.getFirst() : named,
                isUnnamed ? words.subList(1, words.size()) : words,
                time(row, dates),
                find(TableRole.GROUP).map(column -> cell(row, column)),
                particulars(row));
    }

    /** The words of a cell; figures say nothing without what they count, other times are not when it was, and pictures are not seen. */
    private List<String> told(CSVRecord row, int column) {
        String cell = cell(row, column).strip();
        boolean isPart = column < names.size() && PARTS.contains(names.get(column));
        if (isPart || PICTURE.matcher(cell).matches()) {
            return List.of();
        } else if (FIGURES.matcher(cell).matches() && column < names.size()) {
            return List.of(written.get(column).strip() + ": " + cell);
        }
        return StatedTime.of(cell).isPresent() ? List.of() : Markup.paragraphs(cell);
    }

    /** All cells; of a table of ours those that events bring with them wherever they go. */
    private List<Particular> particulars(CSVRecord row) {
        boolean isOurs = names.containsAll(OURS);
        return IntStream.range(0, Math.min(row.size(), names.size()))
                .filter(column -> !row.get(column).isBlank())
                .filter(column -> !isOurs || !OURS.contains(names.get(column)))
                .mapToObj(column -> new Particular("csv", written.get(column).strip(), cell(row, column)))
                .toList();
    }

    /** From the first column to the last; a year, a month and a day may stand apart. */
    private Optional<TimeSpan> time(CSVRecord row, Function<String, Optional<TimeSpan>> dates) {
        Optional<TimeSpan> start =
                isParted() ? parted(row) : find(TableRole.START).flatMap(column -> dates.apply(cell(row, column)));
        return Stated.between(start, find(TableRole.END).flatMap(column -> dates.apply(cell(row, column))));
    }

    private boolean isParted() {
        return names.contains("year") && names.contains("month");
    }

    private Optional<TimeSpan> parted(CSVRecord row) {
        List<String> parts = PARTS.stream()
                .map(name -> find(List.of(name))
                        .map(column -> cell(row, column).strip())
                        .orElse(""))
                .takeWhile(part -> !part.isEmpty())
                .toList();
        String joined = String.join("-", parts);
        return StatedTime.of(joined).or(() -> StatedTime.of(String.join(" ", parts.reversed())));
    }

    /** A cell without the apostrophe by which spreadsheets tell a text from a formula. */
    private static String cell(CSVRecord row, int column) {
        String cell = column < row.size() ? row.get(column) : "";
        return GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }

    /** The cells that hold dates, of the rows after the first. */
    List<String> dates(List<CSVRecord> rows) {
        return Stream.of(TableRole.START, TableRole.END)
                .flatMap(role -> find(role).stream())
                .flatMap(column -> rows.stream().skip(1).map(row -> cell(row, column)))
                .toList();
    }

    /** Whether the events are dated by years as they are counted, of however many digits: one has four, or is before the first. */
    boolean isOfYears(List<CSVRecord> rows) {
        List<String> cells = find(TableRole.START).stream()
                .flatMap(column ->
                        rows.stream().skip(1).map(row -> cell(row, column).strip()))
                .filter(cell -> !cell.isEmpty())
                .toList();
        return cells.stream().allMatch(TableColumns::isYear)
                && cells.stream().anyMatch(cell -> cell.startsWith("-") || cell.length() == 4);
    }

    /** Whether a cell may be a year as it is counted. */
    static boolean isYear(String cell) {
        return YEAR.matcher(cell.strip()).matches();
    }

    /** The column of this role, if there is one. */
    Optional<Integer> find(TableRole role) {
        return find(role.names());
    }

    /** The first column with the first of these names that there is. */
    private Optional<Integer> find(List<String> wanted) {
        return wanted.stream().map(names::indexOf).filter(column -> column >= 0).findFirst();
    }
}
