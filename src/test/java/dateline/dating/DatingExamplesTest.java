package dateline.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.TimeExpression;
import dateline.time.TimeSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The example files in {@code dating}: one example a line, {@code date | text | values}. Expressions stand in brackets in the text;
 * values are type and TIMEX3 value, between semicolons, and where " = " follows the time as EDTF. A date {@code -} is not known. A pilcrow stands for a blank line.
 */
class DatingExamplesTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/dating");

    private final TimeTagger tagger = TimeTagger.of(Locale.ENGLISH);

    @TestFactory
    Stream<DynamicTest> findsAndResolvesWhatIsMarked() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.sorted().flatMap(this::examples).toList().stream();
        }
    }

    private Stream<DynamicTest> examples(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> DynamicTest.dynamicTest(file.getFileName() + ": " + line, () -> check(line)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void check(String line) {
        String[] columns = line.split(" \\|", -1);
        String[] head = columns[0].split(" ");
        String date = head[head.length - 1];
        Domain domain = head.length > 1 ? Domain.valueOf(head[0].toUpperCase(Locale.ROOT)) : Domain.AUTO;
        Optional<TimeSpan> published = date.equals("-") ? Optional.empty() : Optional.of(TimeSpan.parse(date));
        String marked = columns[1].strip().replace(" ¶ ", "\n\n");
        String text = marked.replace("[", "").replace("]", "");
        List<TimeExpression> found = tagger.tag(text).resolve(published, domain);
        assertThat(marked(text, found)).isEqualTo(marked);
        assertThat(values(found, columns[2].contains(" = "))).isEqualTo(columns[2].strip());
    }

    private static String marked(String text, List<TimeExpression> found) {
        StringBuilder marked = new StringBuilder(text);
        for (TimeExpression expression : found.reversed()) {
            marked.insert(expression.span().end(), "]").insert(expression.span().start(), "[");
        }
        return marked.toString();
    }

    private static String values(List<TimeExpression> found, boolean withTimes) {
        return String.join(
                " ; ",
                found.stream()
                        .map(e -> e.type() + " " + e.value() + (withTimes ? " = " + time(e) : ""))
                        .toList());
    }

    private static String time(TimeExpression expression) {
        return expression.time().map(TimeSpan::edtf).orElse("-");
    }
}
