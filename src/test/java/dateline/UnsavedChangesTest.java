package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.library.DossierException;
import dateline.library.json.DossierFile;
import dateline.session.Desk;
import dateline.session.Dossiers;
import dateline.session.ReadingSession;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Changes of the dossier in the window: undone, saved, and asked about before they are lost. */
@ExtendWith(ApplicationExtension.class)
class UnsavedChangesTest {

    @TempDir
    private Path folder;

    private Stage window;
    private Desk desk;
    private ReadingSession session;

    @Start
    void start(Stage stage) {
        window = stage;
        desk = new OpenWindow(stage).desk;
        session = desk.session();
    }

    @Test
    void closesAtOnceWhenNothingHasChanged(FxRobot robot) {
        close(robot);
        assertThat(window.isShowing()).isFalse();
    }

    @Test
    void staysOpenWhenTheReaderThinksBetterOfIt(FxRobot robot) {
        change(robot);
        close(robot);
        robot.clickOn("Cancel");
        assertThat(window.isShowing()).isTrue();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void asksInTheOrderOfTheSystem(FxRobot robot) {
        change(robot);
        close(robot);

        assertThat(robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                        .sorted(Comparator.comparing(
                                button -> button.localToScene(0, 0).getX()))
                        .map(Button::getText))
                .containsExactly("Don’t Save", "Cancel", "Save");
        assertThat(robot.lookup("Save").queryButton().isDefaultButton()).isTrue();
        robot.clickOn("Cancel");
    }

    @Test
    void closesWithoutSavingOnlyWhenTold(FxRobot robot) throws DossierException {
        Path file = saved(robot);
        change(robot);
        close(robot);
        robot.clickOn("Don’t Save");
        assertThat(window.isShowing()).isFalse();
        assertThat(new DossierFile().read(file).dossier()).isNotEqualTo(session.dossier());
    }

    @Test
    void savesAndThenCloses(FxRobot robot) throws DossierException {
        Path file = saved(robot);
        change(robot);
        close(robot);
        robot.clickOn("Save");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.isShowing()).isFalse();
        assertThat(new DossierFile().read(file).dossier()).isEqualTo(session.dossier());
    }

    @Test
    void asksBeforeAnotherDossierIsOpened(FxRobot robot) {
        change(robot);
        fire(robot, "menu-open-example");
        robot.clickOn("Cancel");
        assertThat(desk.saving().unsaved()).isTrue();
        fire(robot, "menu-open-example");
        robot.clickOn("Don’t Save");
        assertThat(desk.saving().unsaved()).isFalse();
    }

    @Test
    void saysInTitleAndStatusLineWhetherAllIsSaved(FxRobot robot) {
        assertThat(window.getTitle()).isEqualTo("Washington and Beijing – Dateline");
        change(robot);
        assertThat(window.getTitle()).isEqualTo("• Washington and Beijing – Dateline");
        assertThat(status(robot)).isEqualTo("Unsaved changes");
        saved(robot);
        assertThat(window.getTitle()).isEqualTo("Washington and Beijing – Dateline");
        assertThat(status(robot)).isEqualTo("Saved");
    }

    @Test
    void savesByTheKeyboardInTheFileItHas(FxRobot robot) throws DossierException {
        Path file = saved(robot);
        change(robot);
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(new DossierFile().read(file).dossier()).isEqualTo(session.dossier());
    }

    @Test
    void undoesAndDoesAgainByTheKeyboardFromTheText(FxRobot robot) {
        robot.interact(() -> robot.lookup(".reader").query().requestFocus());
        change(robot);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(desk.saving().unsaved()).isFalse();
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(desk.saving().unsaved()).isTrue();
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
        assertThat(desk.saving().unsaved()).isTrue();
    }

    @Test
    void namesTheStepInTheMenu(FxRobot robot) {
        assertThat(item(robot, "menu-undo").isDisable()).isTrue();
        change(robot);
        assertThat(item(robot, "menu-undo").getText()).isEqualTo("Undo Change of Date");
        robot.interact(() -> session.history().undo());
        assertThat(item(robot, "menu-undo").getText()).isEqualTo("Undo");
        assertThat(item(robot, "menu-redo").getText()).isEqualTo("Redo Change of Date");
    }

    @Test
    void tellsWhyItCouldNotSave(FxRobot robot) {
        change(robot);
        robot.interact(() -> desk.saving().save(folder.resolve("missing").resolve("a.dossier.json")));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".message-bar .label").queryAllAs(Label.class))
                .extracting(Labeled::getText)
                .anyMatch(text -> text.startsWith("Could not save “a.dossier.json”. There is no folder"));
        assertThat(desk.saving().unsaved()).isTrue();
    }

    @Test
    void opensTheDialogForTheDateByTheKeyboard(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.D).release(KeyCode.D, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#redate-field").tryQuery()).isPresent();
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    }

    private void change(FxRobot robot) {
        robot.interact(() -> Dossiers.redate(session, Optional.empty()));
    }

    private Path saved(FxRobot robot) {
        Path file = folder.resolve("kept.dossier.json");
        robot.interact(() -> desk.saving().save(file));
        return file;
    }

    private void close(FxRobot robot) {
        later(robot, () -> window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private static void fire(FxRobot robot, String id) {
        MenuItem item = item(robot, id);
        later(robot, item::fire);
    }

    /** What asks a question does not return before it is answered. */
    private static void later(FxRobot robot, Runnable action) {
        WaitForAsyncUtils.asyncFx(action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static MenuItem item(FxRobot robot, String id) {
        return robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static String status(FxRobot robot) {
        return robot.lookup("#saved").queryAs(Label.class).getText();
    }
}
