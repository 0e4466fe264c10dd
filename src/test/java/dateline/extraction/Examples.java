package dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The example files in {@code extraction}. A line is {@code text | column | …}: of all that is found in the text, something agrees
 * with every column. An empty column says nothing, {@code -} that nothing is there; an asterisk stands for any characters. A line
 * that begins with {@code !} says that nothing found agrees. The lines on a text are followed by its twin, which begins with
 * {@code ~}: the smallest change after which each of them comes out the other way. What the twin's own columns say holds as well.
 * A pilcrow ends a title, and then paragraphs.
 */
public final class Examples {

    private static final Path FOLDER = Path.of("src/test/resources/extraction");

    private final Function<Told, List<List<String>>> reader;

    private Examples(Function<Told, List<List<String>>> reader) {
        this.reader = reader;
    }

    /** A text and its title. */
    public record Told(String title, String text) {

        private static Told of(String written) {
            String[] parts = written.split(" ¶ ", 2);
            return parts.length == 2 ? new Told(parts[0], parts[1]) : new Told("News", written);
        }
    }

    private record Line(String written, String mark, Told told, List<String> columns) {

        private static Line of(String written) {
            boolean marked = written.startsWith("! ") || written.startsWith("~ ");
            List<String> parts = Arrays.stream((marked ? written.substring(2) : written).split("\\|", -1))
                    .map(String::strip)
                    .toList();
            return new Line(
                    written,
                    marked ? written.substring(0, 1) : "",
                    Told.of(parts.getFirst()),
                    parts.subList(1, parts.size()));
        }

        boolean isTwin() {
            return mark.equals("~");
        }

        boolean isNegative() {
            return mark.equals("!");
        }
    }

    /** Tests of the examples in a file, or in all the files of a folder; the reader gives what is found in a text, as columns. */
    public static Stream<DynamicTest> in(String name, Function<Told, List<List<String>>> reader) {
        Examples examples = new Examples(reader);
        try (Stream<Path> files = Files.walk(FOLDER.resolve(name))) {
            return files.filter(Files::isRegularFile).sorted().flatMap(examples::tests).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<DynamicTest> tests(Path file) {
        List<Line> lines = lines(file);
        return IntStream.range(0, lines.size())
                .mapToObj(at -> DynamicTest.dynamicTest(
                        file.getFileName() + ": " + lines.get(at).written(), () -> check(lines, at)));
    }

    private static List<Line> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Line::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(List<Line> lines, int at) {
        Line line = lines.get(at);
        List<List<String>> found = reader.apply(line.told());
        assertThat(agrees(found, line.columns())).as("told in %s", found).isEqualTo(!line.isNegative());
        if (line.isTwin()) {
            List<Line> twins = twins(lines, at);
            assertThat(twins).as("lines above on one text").isNotEmpty();
            assertThat(twins)
                    .allSatisfy(above -> assertThat(agrees(found, above.columns()))
                            .as("told as in “%s”, in %s", above.written(), found)
                            .isEqualTo(above.isNegative()));
        } else {
            assertThat(lines.subList(at, lines.size()))
                    .as("lines from here on")
                    .filteredOn(next -> !next.told().equals(line.told()))
                    .first()
                    .satisfies(next -> assertThat(next.isTwin()).as("a twin").isTrue());
        }
    }

    /** The lines just above that are about one text. */
    private static List<Line> twins(List<Line> lines, int at) {
        return lines.subList(0, at).reversed().stream()
                .takeWhile(above ->
                        !above.isTwin() && above.told().equals(lines.get(at - 1).told()))
                .toList();
    }

    private static boolean agrees(List<List<String>> found, List<String> columns) {
        return columns.isEmpty()
                || found.stream()
                        .anyMatch(row -> IntStream.range(0, columns.size())
                                .allMatch(column -> agrees(row.get(column), columns.get(column))));
    }

    private static boolean agrees(String found, String column) {
        return switch (column) {
            case "" -> true;
            case "-" -> found.isEmpty();
            default ->
                !found.isEmpty()
                        && found.matches(Arrays.stream(column.split("\\*", -1))
                                .map(Pattern::quote)
                                .collect(Collectors.joining(".*")));
        };
    }
}
