package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.library.Example;
import dateline.library.Settings;
import dateline.library.json.Stores;
import dateline.session.Desk;
import dateline.session.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A window on a file that is also another's to change, delete and open. */
@ExtendWith(ApplicationExtension.class)
class SharedFileTest {

    private static final String CHANGED = "“kept.dossier.json” was changed by another program or window.";
    private static final String GONE = "“kept.dossier.json” was deleted or moved. Saving writes it there again.";

    @TempDir
    private Path folder;

    private final Stores stores = Stores.in(Optional.empty());
    private Path file = Path.of("");
    private OpenWindow window;
    private Desk desk;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage, Settings.DEFAULT, stores, Jobs.onCallingThread());
        desk = window.desk;
    }

    @BeforeEach
    void openADossierInAFile(FxRobot robot) throws IOException {
        file = Files.copy(Example.path(), folder.resolve("kept.dossier.json"));
        robot.interact(() -> desk.opening().open(file));
    }

    private void look(FxRobot robot) {
        robot.interact(desk.saving()::look);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String status() {
        return window.node("#saved", Label.class).getText();
    }

    @Test
    void saysNothingOfAFileThatIsItsOwn(FxRobot robot) {
        look(robot);
        assertThat(window.isSeen("#notice")).isFalse();
        assertThat(status()).as("nothing was saved").isEmpty();
    }

    @Test
    void saysAtOpeningThatAnotherWindowHasIt() throws Exception {
        OpenWindow second = WaitForAsyncUtils.asyncFx(() -> new OpenWindow(
                        new Stage(), Settings.DEFAULT, stores, Jobs.onVirtualThreads(Platform::runLater)))
                .get();
        WaitForAsyncUtils.asyncFx(() -> second.desk.opening().open(file)).get();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> second.isSeen("#notice"));

        assertThat(second.labels("#notice .label"))
                .contains("“kept.dossier.json” is open in another window too. Whoever saves second is asked first.");
        assertThat(window.isSeen("#notice")).isFalse();
        Path own = Files.copy(file, folder.resolve("own.dossier.json"));
        WaitForAsyncUtils.asyncFx(() -> second.desk.opening().open(own)).get();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !second.isSeen("#notice"));
        WaitForAsyncUtils.asyncFx(second.stage::close).get();
    }

    @Test
    void saysThatAFileIsGoneAndWritesItAgain(FxRobot robot) throws IOException {
        Files.delete(file);
        look(robot);
        assertThat(window.labels("#notice .label")).contains(GONE);
        assertThat(status()).isEqualTo("Unsaved changes");
        assertThat(robot.lookup("Save As…").tryQuery()).isPresent();

        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(file).exists();
        assertThat(window.isSeen("#notice")).isFalse();
        assertThat(status()).isEqualTo("Saved");
    }

    @Test
    void saysNothingMoreOfAFileThatHasComeBack(FxRobot robot) throws IOException {
        Path aside = Files.move(file, folder.resolve("aside"));
        look(robot);
        Files.move(aside, file);
        look(robot);
        assertThat(window.isSeen("#notice")).isFalse();
        assertThat(status()).isEmpty();
    }

    @Test
    void speaksOfLosingChangesOnlyWhereThereAreSome(FxRobot robot) throws IOException {
        Files.writeString(file, "{}");
        look(robot);
        assertThat(window.labels("#notice .label")).isEqualTo(List.of(CHANGED));
        robot.clickOn("Decide…");
        assertThat(robot.lookup("Reload it, keep your dossier and replace the file, or compare the two first.")
                        .tryQuery())
                .isPresent();
        robot.clickOn("Cancel");
    }
}
