package dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.building.Progress;
import dateline.cli.Snapshot;
import dateline.importing.ImportException;
import dateline.library.DossierException;
import dateline.library.Settings.Events;
import dateline.library.Settings.Theme;
import dateline.session.Axis;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures are taken in a process of their own, since one process can start JavaFX only once. */
class PictureTest {

    private static final Path BROKEN = Path.of("src/test/resources/library/broken/cut-off.json");

    @TempDir
    Path folder;

    private Snapshot asked(Optional<Path> file, String select) {
        return new Snapshot(
                file,
                Optional.of(select),
                "",
                new Snapshot.Look(Theme.LIGHT, Events.DEFAULT, Axis.HAPPENED, Optional.empty(), Optional.empty()),
                new Snapshot.Size(640, 480),
                folder.resolve("out.png"));
    }

    private static void take(Snapshot snapshot) throws Exception {
        new Picture(new Assembly()).take(snapshot, Progress.UNWATCHED);
    }

    /** The exit status of the program and what it printed. */
    private record Run(int status, String printed) {}

    private static Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "dateline.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes());
        return new Run(process.waitFor(), printed);
    }

    private static BufferedImage read(Path picture) throws IOException {
        return Objects.requireNonNull(ImageIO.read(picture.toFile()));
    }

    private static double brightness(BufferedImage picture) {
        return IntStream.range(0, picture.getWidth())
                .map(x -> picture.getRGB(x, picture.getHeight() / 2) & 0xff)
                .average()
                .orElseThrow();
    }

    @Test
    void takesPicturesLargerThanTheScreenThatIsNotThere() throws Exception {
        Path out = folder.resolve("large.png");

        Run run = run("snapshot", "--size", "2560x1440", "-o", out.toString());

        assertThat(run.status()).isZero();
        assertThat(run.printed()).doesNotContain("Exception");
        assertThat(read(out).getWidth()).isEqualTo(2560);
    }

    @Test
    void hasTheSizeAndTheThemeThatAreAskedForThoughNoWindowWouldBeSoSmall() throws IOException, InterruptedException {
        Path small = folder.resolve("small.png");
        Run run = run("snapshot", "--size=300x200", "--theme=dark", "-o", small.toString());
        assertThat(run.status()).isZero();
        assertThat(read(small).getWidth()).isEqualTo(300);
        assertThat(read(small).getHeight()).isEqualTo(200);
        assertThat(brightness(read(small))).isLessThan(80);
    }

    @Test
    void selectsAnEventByItsLabel() throws IOException, InterruptedException {
        Run run = run(
                "snapshot",
                "--select=xi receives",
                "-o",
                folder.resolve("out.png").toString());
        assertThat(run.printed()).doesNotContain("no event");
        assertThat(run.status()).isZero();
    }

    @Test
    void isTakenOfAnArticleThatIsNoDossierYet() throws IOException, InterruptedException {
        Path article = Files.writeString(folder.resolve("talks.txt"), "Talks\n\nThey met on 19 June 2023.\n");
        Run run = run(
                "snapshot", article.toString(), "-o", folder.resolve("out.png").toString());
        assertThat(run.status()).isZero();
        assertThat(folder.resolve("out.png")).isNotEmptyFile();
    }

    @Test
    void saysSoWhenItCannotBeWritten() throws IOException, InterruptedException {
        Run run = run("snapshot", "-o", folder.resolve("none/out.png").toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.printed()).contains("There is no folder").doesNotContain("\tat ");
    }

    @Test
    void isNotTakenOfAnEventThatIsNotThere() {
        assertThatThrownBy(() -> take(asked(Optional.empty(), "no such event")))
                .isInstanceOf(Snapshot.NoSuchEvent.class)
                .hasMessage("no such event");
        assertThat(folder.resolve("out.png")).doesNotExist();
    }

    @Test
    void isNotTakenOfAFileThatCannotBeRead() {
        assertThatThrownBy(() -> take(asked(Optional.of(BROKEN), "any"))).isInstanceOf(DossierException.class);
        assertThatThrownBy(() -> take(asked(Optional.of(folder.resolve("none.txt")), "any")))
                .isInstanceOf(ImportException.class);
        assertThat(folder).isEmptyDirectory();
    }
}
