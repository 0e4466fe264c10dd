package dateline.library.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are open, here and in other runs. */
class OpenFilesTest {

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private OpenFiles open = new OpenFiles(Optional.empty());

    @BeforeEach
    void makeAFile() throws IOException {
        file = Files.writeString(folder.resolve("a.dossier.json"), "{}");
        open = new OpenFiles(Optional.of(folder.resolve("own/open.lock")));
    }

    /** Another run, which has a file open until somebody ends it. */
    static final class Other {

        private Other() {}

        public static void main(String[] files) throws IOException {
            boolean isShared =
                    new OpenFiles(Optional.of(Path.of(files[0]))).enter(files, Optional.of(Path.of(files[1])));
            System.out.println(isShared);
            System.in.read();
        }
    }

    private Process otherRun() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        folder.resolve("own/open.lock").toString(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void areToldOfByOtherRunsAsLongAsTheseLast() throws IOException, InterruptedException {
        Process first = otherRun();
        assertThat(first.inputReader().readLine()).isEqualTo("false");
        assertThat(open.enter(this, Optional.of(file))).isTrue();
        assertThat(open.enter(this, Optional.of(folder.resolve("b.dossier.json"))))
                .isFalse();

        first.destroyForcibly().waitFor();
        assertThat(open.enter(this, Optional.of(file))).isFalse();
        Process next = otherRun();
        assertThat(next.inputReader().readLine()).isEqualTo("true");
        next.destroyForcibly().waitFor();
    }

    /** It would otherwise be unknown to a third. */
    @Test
    void areKnownOfTheSecondRunWhenTheFirstIsOver() throws IOException, InterruptedException {
        Process first = otherRun();
        first.inputReader().readLine();
        Process second = otherRun();
        assertThat(second.inputReader().readLine()).isEqualTo("true");
        first.destroyForcibly().waitFor();

        assertThat(open.enter(this, Optional.of(file))).isTrue();
        second.destroyForcibly().waitFor();
    }

    @Test
    void areTheSameByWhateverName() throws IOException {
        assertThat(open.enter("first", Optional.of(file))).isFalse();
        assertThat(open.enter("second", Optional.of(Path.of(file.toString())))).isTrue();
        assertThat(open.enter("third", Optional.of(folder.resolve("./own/../a.dossier.json"))))
                .isTrue();
        List.of("first", "second", "third").forEach(who -> open.enter(who, Optional.empty()));
        assertThat(open.enter("fourth", Optional.of(file))).isFalse();
    }

    @Test
    void areAnybodysWhereNothingCanBeLocked() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "").resolve("open.lock");
        assertThat(new OpenFiles(Optional.of(blocked)).enter(this, Optional.of(file)))
                .isFalse();
    }
}
