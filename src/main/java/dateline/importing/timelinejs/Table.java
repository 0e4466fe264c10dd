package dateline.importing.timelinejs;

import dateline.article.Particular;
import dateline.importing.ImportException;
import dateline.time.TimeSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The table that a timeline is made from: a slide in each row, the columns named in the first. */
final class Table {

    private static final int MOST_ROWS = 200_000;
    private static final int LONGEST_HEAD = 10_000;
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    private final Map<String, Integer> columns = new HashMap<>();
    private final CSVRecord head;
    private final SlideParticulars particulars;

    private Table(CSVRecord head, SlideParticulars particulars) {
        this.head = head;
        this.particulars = particulars;
        for (int column = 0; column < head.size(); column++) {
            columns.putIfAbsent(plain(head.get(column)), column);
        }
    }

    /** Whether the first line names the columns of a timeline; one that goes on and on names none. */
    static boolean isTimeline(String text) {
        List<String> names =
                Stream.of(head(text).split("[,;\\t]")).map(Table::plain).toList();
        return names.contains("headline") && (names.contains("year") || names.contains("startdate"));
    }

    static Timeline read(String text, String file, SlideParticulars particulars) throws ImportException {
        if (!isTimeline(text)) {
            throw new ImportException(file, "timelinejs.columns");
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setLenientEof(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            List<CSVRecord> rows = parser.stream().limit(MOST_ROWS + 1L).toList();
            if (rows.size() > MOST_ROWS) {
                throw new ImportException(file, "timelinejs.rows", MOST_ROWS);
            }
            return new Table(rows.getFirst(), particulars).timeline(rows.subList(1, rows.size()));
        } catch (IOException | UncheckedIOException broken) {
            throw new ImportException(file, broken, "timelinejs.table");
        }
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }

    /** The first line; nothing of one that is longer than any that names columns. */
    private static String head(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST_HEAD));
        String first = start.lines().findFirst().orElse("");
        return first.length() < LONGEST_HEAD ? first : "";
    }

    private static char delimiter(String text) {
        String first = head(text);
        return DELIMITERS.stream()
                .max((one, other) -> Long.compare(count(first, one), count(first, other)))
                .orElse(',');
    }

    private static long count(String text, char sign) {
        return text.chars().filter(unit -> unit == sign).count();
    }

    private Timeline timeline(List<CSVRecord> rows) {
        List<Slide> slides = new ArrayList<>();
        Optional<Slide.Words> title = Optional.empty();
        List<Particular> besides = List.of();
        for (CSVRecord row : rows) {
            if (title.isEmpty() && cell(row, "type").equalsIgnoreCase("title")) {
                title = Optional.of(words(row));
                Map<String, Object> slide = members(row);
                slide.remove("type");
                besides = particulars.of(Map.of("title", slide));
            } else {
                slides.add(slide(row));
            }
        }
        return new Timeline(title, slides, besides);
    }

    private Slide slide(CSVRecord row) {
        Optional<TimeSpan> start = time(row, "");
        Optional<TimeSpan> end = time(row, "end");
        boolean dated = Stream.of("year", "startdate")
                .anyMatch(column -> !cell(row, column).isBlank());
        String tag = cell(row, "tag");
        return new Slide(
                words(row),
                dated,
                SlideTime.between(start, end),
                tag.isBlank() ? cell(row, "group") : tag,
                particulars.of(members(row)));
    }

    private Map<String, Object> members(CSVRecord row) {
        RowSlide slide = new RowSlide();
        for (int column = 0; column < Math.min(head.size(), row.size()); column++) {
            slide.put(head.get(column), plain(head.get(column)), row.get(column));
        }
        return slide.members();
    }

    private Slide.Words words(CSVRecord row) {
        return new Slide.Words(cell(row, "headline"), cell(row, "text"), cell(row, "mediacaption"));
    }

    private Optional<TimeSpan> time(CSVRecord row, String prefix) {
        List<String> clock = Clock.parts(cell(row, prefix + "time"));
        List<String> parts = Stream.concat(
                        Stream.of("year", "month", "day").map(part -> cell(row, prefix + part)), clock.stream())
                .toList();
        return SlideTime.of(parts).or(() -> SlideTime.ofJoined(cell(row, prefix.isEmpty() ? "startdate" : "enddate")));
    }

    private String cell(CSVRecord row, String column) {
        int index = columns.getOrDefault(column, row.size());
        return index < row.size() ? row.get(index) : "";
    }
}
