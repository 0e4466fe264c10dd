package dateline.importing.table;

import dateline.article.Particular;
import dateline.importing.Stated;
import dateline.importing.StatedTime;
import dateline.time.TimeSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * What the columns of a table hold, by their names.
 *
 * @param written the names as they are written
 * @param names in small letters
 */
record TableColumns(List<String> written, List<String> names) {

    /** What tables of ours name, and say of the articles that they were made from. */
    private static final List<String> OURS =
            List.of("edtf", "earliest", "latest", "id", "date", "origin", "quotes", "articles", "addresses", "reason");

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    private static final Pattern GUARDED = Pattern.compile("'[=+@\\t\\r-]");

    private static final List<String> START = List.of(
            "edtf",
            "start",
            "start date",
            "startdate",
            "begin",
            "from",
            "date",
            "event date",
            "when",
            "day",
            "published",
            "time",
            "timestamp",
            "datetime",
            "year",
            "datum",
            "fecha");
    private static final List<String> END = List.of("end", "end date", "enddate", "to", "until", "finish", "end year");
    private static final List<String> TITLE =
            List.of("title", "headline", "event", "name", "label", "subject", "what", "summary", "heading");
    private static final List<String> GROUP =
            List.of("category", "group", "type", "tag", "lane", "topic", "issue", "issues", "class");

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

    static char delimiter(String line) {
        return DELIMITERS.stream()
                .max(Comparator.comparingLong(
                        sign -> line.chars().filter(unit -> unit == sign).count()))
                .orElse(',');
    }

    /** Whether several are named, and one of them for a date. */
    boolean isDated() {
        return names.size() > 1 && find(START).isPresent();
    }

    Stated event(CSVRecord row) {
        Optional<Integer> title = find(TITLE);
        List<Integer> told = Stream.of(find(START), find(END), title, find(GROUP))
                .flatMap(Optional::stream)
                .toList();
        List<String> words = IntStream.range(0, row.size())
                .filter(column -> !told.contains(column) && !row.get(column).isBlank())
                .filter(column -> StatedTime.of(row.get(column)).isEmpty())
                .mapToObj(column -> cell(row, column))
                .toList();
        String named = title.map(column -> cell(row, column)).orElse("");
        boolean isUnnamed = named.isBlank() && !words.isEmpty();
        return new Stated(
                isUnnamed ? words.getFirst() : named,
                isUnnamed ? words.subList(1, words.size()) : words,
                time(row),
                find(GROUP).map(column -> cell(row, column)),
                particulars(row));
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
    private Optional<TimeSpan> time(CSVRecord row) {
        Optional<TimeSpan> start =
                find(List.of("year")).isPresent() && find(List.of("month")).isPresent()
                        ? parted(row)
                        : find(START).flatMap(column -> StatedTime.of(cell(row, column)));
        return Stated.between(start, find(END).flatMap(column -> StatedTime.of(cell(row, column))));
    }

    private Optional<TimeSpan> parted(CSVRecord row) {
        List<String> parts = Stream.of("year", "month", "day")
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

    /** The first column with the first of these names that there is. */
    private Optional<Integer> find(List<String> wanted) {
        return wanted.stream().map(names::indexOf).filter(column -> column >= 0).findFirst();
    }
}
