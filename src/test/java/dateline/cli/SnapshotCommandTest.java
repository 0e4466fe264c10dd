package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.building.Progress;
import dateline.library.DossierException;
import dateline.library.FaultLog;
import dateline.library.Place;
import dateline.library.Problem;
import dateline.library.Settings.Dock;
import dateline.library.Settings.Events;
import dateline.library.Settings.Theme;
import dateline.library.Settings.View;
import dateline.session.Axis;
import dateline.time.TimeSpan;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotCommandTest {

    private final List<Snapshot> taken = new ArrayList<>();
    private final StringWriter err = new StringWriter();

    private void take(Snapshot snapshot, Progress progress) {
        taken.add(snapshot);
    }

    private int run(Snapshot.Camera camera, String... arguments) {
        DatelineCommand dateline =
                new DatelineCommand(files -> 7, List.of(new SnapshotCommand(camera)), new FaultLog(Path.of("target")));
        dateline.line().setErr(new PrintWriter(err, true));
        return dateline.run(arguments);
    }

    @Test
    void takesAPictureOfTheExampleWhenNothingElseIsSaid() {
        assertThat(run(this::take, "snapshot", "-o", "out.png")).isZero();
        assertThat(taken)
                .containsExactly(new Snapshot(
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        new Snapshot.Look(
                                Theme.LIGHT, Events.DEFAULT, Axis.HAPPENED, Optional.empty(), Optional.empty()),
                        new Snapshot.Size(1280, 800),
                        Path.of("out.png")));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysWhatIsNoDay() {
        assertThat(run(this::take, "snapshot", "--as-of=2099-13-01", "-o", "out.png"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("not a time in EDTF: 2099-13-01").doesNotContain("Exception");
    }

    @Test
    void takesThePictureThatIsAskedFor() {
        assertThat(run(
                        this::take,
                        "snapshot",
                        "a.dossier.json",
                        "--select=balloon",
                        "--find=Taiwan",
                        "--theme=dark",
                        "--view=list",
                        "--dock=below",
                        "--axis=reported",
                        "--window=2022/2023",
                        "--as-of=2023-06-01",
                        "--size=640x480",
                        "-o",
                        "out.png"))
                .isZero();
        assertThat(taken)
                .containsExactly(new Snapshot(
                        Optional.of(Path.of("a.dossier.json")),
                        Optional.of("balloon"),
                        "Taiwan",
                        new Snapshot.Look(
                                Theme.DARK,
                                new Events(View.LIST, Dock.BELOW),
                                Axis.REPORTED,
                                Optional.of(TimeSpan.parse("2022/2023")),
                                Optional.of(LocalDate.of(2023, 6, 1))),
                        new Snapshot.Size(640, 480),
                        Path.of("out.png")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "640", "640x", "x480", "0x480", "640x-1", "640x480x2", "10001x10", "axb", "640 x 480"})
    void refusesWhatIsNoSize(String size) {
        assertThat(run(this::take, "snapshot", "--size=" + size, "-o", "out.png"))
                .isEqualTo(2);
        assertThat(taken).isEmpty();
        assertThat(err.toString()).contains("--size");
    }

    @Test
    void refusesWhatItDoesNotKnowAndAPictureWithoutAName() {
        assertThat(run(this::take, "snapshot", "--view=map", "-o", "out.png")).isEqualTo(2);
        assertThat(run(this::take, "snapshot", "--window=soon", "-o", "out.png"))
                .isEqualTo(2);
        assertThat(run(this::take, "snapshot", "--as-of=soon", "-o", "out.png")).isEqualTo(2);
        assertThat(run(this::take, "snapshot", "--theme=pink", "-o", "out.png")).isEqualTo(2);
        assertThat(err.toString()).contains("--theme").contains("pink").contains("dark");
        assertThat(run(this::take, "snapshot")).isEqualTo(2);
        assertThat(taken).isEmpty();
    }

    @Test
    void saysThatThereIsNoSuchEvent() {
        Snapshot.Camera camera = (snapshot, progress) -> {
            throw new Snapshot.NoSuchEvent("ball");
        };
        assertThat(run(camera, "snapshot", "--select=ball", "-o", "out.png")).isEqualTo(1);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines("There is no event “ball”. Give its id, or words of its title or label.");
    }

    @Test
    void saysWhatIsWrongWithTheFileAndWhere() {
        Snapshot.Camera camera = (snapshot, progress) -> {
            throw new DossierException(
                    Path.of("a.json"), List.of(Problem.of("json.cut").at(new Place(3, 16))));
        };
        assertThat(run(camera, "snapshot", "a.json", "-o", "out.png")).isEqualTo(1);
        assertThat(err.toString()).startsWith("a.json:3:16: The file ends in the middle");
    }

    @Test
    void saysHowFarTheReadingOfManyArticlesIs() {
        Snapshot.Camera camera = (snapshot, progress) -> {
            for (int done = 1; done <= 200; done++) {
                progress.read(done, 200);
            }
        };
        assertThat(run(camera, "snapshot", "folder", "-o", "out.png")).isZero();
        assertThat(err.toString().lines())
                .hasSize(11)
                .startsWith("1 of 200 articles read", "20 of 200 articles read")
                .endsWith("200 of 200 articles read");
    }
}
