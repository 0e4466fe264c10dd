package dateline.library.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dateline.library.DossierException;
import dateline.library.Problem;
import dateline.messages.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file in the folder {@code broken} is told as its neighbour {@code .txt} says. */
class BrokenFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/library/broken");

    private final Messages messages = Messages.of("library", Locale.ENGLISH);
    private final DossierFile files = new DossierFile();

    static List<Path> examples() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readingTellsWhatIsWrongAndWhere(Path example) throws IOException {
        DossierException thrown = catchThrowableOfType(DossierException.class, () -> files.read(example));

        assertThat(lines(thrown.problems())).isEqualTo(expected(example));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void checkingTellsTheSame(Path example) throws IOException {
        assertThat(lines(files.check(example))).isEqualTo(expected(example));
    }

    private static List<String> expected(Path example) throws IOException {
        return Files.readAllLines(Path.of(example.toString().replace(".json", ".txt")));
    }

    private List<String> lines(List<Problem> problems) {
        return problems.stream().map(problem -> problem.line("", messages)).toList();
    }
}
