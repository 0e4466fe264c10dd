package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.library.FaultLog;
import dateline.library.FileLink;
import dateline.library.json.DossierFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatelineCommandTest {

    private static final String GOOD = "src/test/resources/library/full.dossier.json";
    private static final String BROKEN = "src/test/resources/library/broken/cut-off.json";

    @TempDir
    private Path folder;

    private final List<Path> opened = new ArrayList<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void opensTheWindowWithTheFiles() {
        assertThat(run(GOOD, "none.txt")).isEqualTo(7);
        assertThat(opened).containsExactly(Path.of(GOOD), Path.of("none.txt"));
    }

    @Test
    void opensTheWindowOnWhatIsMissingTooAndSaysSo() {
        assertThat(run("none.txt")).isEqualTo(1);
        assertThat(opened).containsExactly(Path.of("none.txt"));
        assertThat(err.toString()).contains("none.txt: there is no such file or command");
    }

    @Test
    void suggestsTheCommandThatIsWrittenWrongAndOpensNoWindow() {
        assertThat(run("vaildate", GOOD)).isEqualTo(2);
        assertThat(opened).isEmpty();
        assertThat(err.toString())
                .contains("vaildate: there is no such file or command")
                .contains("Did you mean “dateline validate”?");
    }

    @Test
    void opensTheWindowWithoutFiles() {
        assertThat(run()).isEqualTo(7);
        assertThat(opened).isEmpty();
    }

    @Test
    void writesACompletionForShellsAndSaysNothingOfIt() {
        assertThat(run("generate-completion")).isZero();
        assertThat(out.toString()).contains("complete -F", "validate");
        out.getBuffer().setLength(0);
        run("--help");
        assertThat(out.toString()).doesNotContain("generate-completion");
    }

    @Test
    void tellsItsVersion() {
        assertThat(run("--version")).isZero();
        assertThat(run("validate", "--version")).isZero();
        assertThat(out.toString()).matches("(Dateline \\d+\\.\\d+\\.\\d+\\S*\\R){2}");
    }

    @Test
    void explainsItself() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("Usage: dateline", "validate", "Exit status")
                .doesNotContain("\u001B");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(run("--nonsense")).isEqualTo(2);
        assertThat(run("validate")).isEqualTo(2);
        assertThat(opened).isEmpty();
    }

    @Test
    void aCleanDossierIsGood() {
        assertThat(run("validate", GOOD)).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEqualToIgnoringNewLines("One file checked, no problem.");
    }

    @Test
    void everyProblemIsPrintedWithItsPlace() {
        assertThat(run("validate", GOOD, BROKEN, "none.json")).isEqualTo(1);
        assertThat(out.toString())
                .startsWith(BROKEN + ":3:16: The file ends in the middle")
                .contains("none.json: There is no such file.");
        assertThat(err.toString()).isEqualToIgnoringNewLines("3 files checked, 2 with problems.");
    }

    @Test
    void printsASentenceAndNoTraceWhereItCannotGoOn() {
        for (Throwable cause : List.of(new IllegalStateException("odd"), new OutOfMemoryError("full"))) {
            Window failing = files -> {
                throw sneaked(cause);
            };
            err.getBuffer().setLength(0);

            assertThat(run(failing)).isEqualTo(1);
            assertThat(err.toString()).contains(cause.getMessage()).doesNotContain("\tat ");
        }
    }

    @Test
    void writesTheTraceDownWhereItIsAskedTo() throws IOException {
        Window failing = files -> {
            throw new IllegalStateException("odd");
        };

        assertThat(run(failing)).isEqualTo(1);
        assertThat(folder).isEmptyDirectory();
        assertThat(run(failing, "--verbose")).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("faults.log"))).contains("odd", "\tat ");
        assertThat(err.toString()).contains("faults.log");
    }

    private static RuntimeException sneaked(Throwable cause) {
        if (cause instanceof Error grave) {
            throw grave;
        }
        return (RuntimeException) cause;
    }

    private int run(String... arguments) {
        return run(
                files -> {
                    opened.addAll(files.stream().map(FileLink::file).toList());
                    return 7;
                },
                arguments);
    }

    private int run(Window window, String... arguments) {
        DatelineCommand dateline =
                new DatelineCommand(window, List.of(new ValidateCommand(new DossierFile())), new FaultLog(folder));
        dateline.line().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return dateline.run(arguments);
    }
}
