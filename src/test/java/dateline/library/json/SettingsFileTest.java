package dateline.library.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dateline.library.Bookmark;
import dateline.library.DossierException;
import dateline.library.Problem;
import dateline.library.Recent;
import dateline.library.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    private static final Recent DOSSIER =
            new Recent(Recent.Kind.DOSSIER, "A", "/a", Optional.of(Instant.parse("2026-01-02T03:04:05Z")));
    private static final Recent PAGE = new Recent(Recent.Kind.PAGE, "B", "https://b.example", Optional.empty());

    private static final Settings CHOSEN = new Settings(
            Settings.Theme.DARK,
            new Settings.Text(Optional.of(20), 75, "Charter", Settings.Highlighting.DATED),
            new Settings.Window(Optional.of(new Settings.Bounds(-10, 20, 1280, 800)), true, List.of(0.25, 0.625)),
            new Settings.Files(
                    Optional.of(Path.of("/a")),
                    List.of(DOSSIER, PAGE),
                    List.of(new Bookmark("a 1f", "a/p2", 30, 24)),
                    List.of(new Settings.Lanes("a 1f", List.of("trade"), List.of("taiwan", "talks")))),
            new Settings.Find(true, false, true),
            new Settings.Events(Settings.View.LIST, Settings.Dock.BELOW));

    @TempDir
    Path home;

    private Path folder = Path.of("");
    private Path file = Path.of("");
    private SettingsFile settings = new SettingsFile(folder);

    @BeforeEach
    void choose() {
        folder = home.resolve("not/yet/there");
        file = folder.resolve("settings.json");
        settings = new SettingsFile(folder);
    }

    @Test
    void areTheDefaultsAtTheFirstStart() {
        assertThat(settings.read()).isEqualTo(Settings.FIRST);
    }

    @Test
    void areNeverAgainThoseOfTheFirstStart() throws DossierException {
        settings.write(Settings.FIRST);

        assertThat(settings.read()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void sayThatAFileIsWhereTheirFolderShouldBe() throws IOException {
        Files.createDirectories(home.resolve("not/yet"));
        Files.writeString(folder, "in the way");

        assertThat(catchThrowableOfType(DossierException.class, () -> settings.write(CHOSEN))
                        .problems())
                .containsExactly(Problem.of("save.blocked", folder.toString()));
    }

    @Test
    void areReadAsTheyWereWritten() throws DossierException {
        settings.write(CHOSEN);

        assertThat(settings.read()).isEqualTo(CHOSEN);
    }

    @Test
    void setABrokenFileAside() throws IOException {
        write("{ \"theme\": ");

        assertThat(settings.read()).isEqualTo(Settings.DEFAULT);
        assertThat(file).doesNotExist();
        assertThat(folder.resolve("settings.json.broken")).hasContent("{ \"theme\": ");
    }

    @Test
    void replaceOnlyWhatIsWrongByItsDefault() throws IOException {
        write("""
                { "theme": "pink", "text": { "size": 500, "measure": "wide", "face": "Charter" }, "window": 3,
                  "files": { "last": "a\\u0000b", "recent": [ 1, "/b", "/b" ] } }
                """);

        assertThat(settings.read())
                .isEqualTo(new Settings(
                        Settings.Theme.SYSTEM,
                        new Settings.Text(Optional.of(32), 75, "Charter", Settings.Highlighting.SELECTED),
                        Settings.Window.DEFAULT,
                        new Settings.Files(
                                Optional.empty(),
                                List.of(new Recent(Recent.Kind.DOSSIER, "b", "/b", Optional.empty()))),
                        Settings.Find.DEFAULT,
                        Settings.Events.DEFAULT));
    }

    @Test
    void holdTheDossiersOfAFileThatKnewNothingElse() throws IOException, DossierException {
        write("{ \"files\": { \"last\": \"/a\", \"recent\": [ \"/a\", \"/b\" ] } }");
        Settings read = settings.read();

        assertThat(read.files().last()).contains(Path.of("/a"));
        assertThat(read.files().recent()).extracting(Recent::title).containsExactly("a", "b");
        settings.write(read);
        assertThat(settings.read()).isEqualTo(read);
        assertThat(file).content().doesNotContain("recent");
    }

    @Test
    void leaveOutWhatHasNoPlace() throws IOException {
        write("{ \"files\": { \"opened\": [ { \"kind\": \"page\" }, { \"place\": \"/b\", \"at\": \"soon\" } ] } }");

        assertThat(settings.read().files().recent())
                .containsExactly(new Recent(Recent.Kind.FILE, "/b", "/b", Optional.empty()));
    }

    @Test
    void holdPlacesInATextThatAPlaceCanEndAfter() throws IOException {
        write("""
                { "files": { "left": [ { "text": "a", "block": "p", "start": 2147483647 },
                  { "text": "b", "block": "p", "start": -7 }, { "text": "c", "block": "p", "start": 7, "top": 24 } ] } }
                """);

        assertThat(settings.read().files().left()).extracting(Bookmark::start).containsExactly(1_000_000_000, 0, 7);
        assertThat(settings.read().files().left()).extracting(Bookmark::top).containsExactly(0, 0, 24);
    }

    @Test
    void keepUnknownKeys() throws IOException, DossierException {
        write("{ \"x\": 1, \"text\": { \"y\": 2 } }");

        settings.write(CHOSEN);

        assertThat(file).content().contains("\"x\": 1", "\"y\": 2", "\"dark\"");
    }

    private void write(String content) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(file, content);
    }
}
