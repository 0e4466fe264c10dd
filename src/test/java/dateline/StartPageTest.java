package dateline;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Index.atIndex;

import dateline.dossier.Dossier;
import dateline.library.Recent;
import dateline.ui.palette.Choice;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The page to start from, over the example. */
@ExtendWith(ApplicationExtension.class)
class StartPageTest {

    @TempDir
    private Path folder;

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage);
    }

    private boolean isShown() {
        return window.isSeen("#start");
    }

    private Path article(String title) throws IOException {
        return Files.writeString(folder.resolve(title + ".txt"), title + "\n\nThey met on 19 June 2023.\n");
    }

    private void openBoth(FxRobot robot) throws IOException {
        Path first = article("First");
        Path second = article("Second");
        robot.interact(() -> window.desk.open(List.of(first)));
        robot.interact(() -> window.desk.open(List.of(second)));
    }

    private String read() {
        return window.desk.session().article().orElseThrow().title();
    }

    @Test
    void isNotShownWhileThereIsSomethingToRead() {
        assertThat(isShown()).isFalse();
    }

    @Test
    void comesAndGoesByTheKeyboard(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.HOME);
        assertThat(isShown()).isTrue();
        robot.push(KeyCode.ALT, KeyCode.HOME);
        assertThat(isShown()).isFalse();
        robot.push(KeyCode.ALT, KeyCode.HOME).push(KeyCode.ESCAPE);
        assertThat(isShown()).isFalse();
    }

    @Test
    void offersNothingThatNeedsTheTextBelowIt(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.HOME);
        assertThat(List.of("#find", "#bar-fold-contents", "#bar-fold-card", "#bar-larger"))
                .allMatch(name -> window.node(name, Node.class).isDisabled());
    }

    @Test
    void staysWhereSomethingIsSoughtOrThePartsOfTheWindowAreGoneThrough(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.HOME);
        robot.push(KeyCode.SHORTCUT, KeyCode.F).push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);
        robot.push(KeyCode.F6).push(KeyCode.SHIFT, KeyCode.F6).push(KeyCode.SHIFT, KeyCode.F11);
        assertThat(isShown()).isTrue();
        assertThat(window.node("#start", Node.class).isFocusWithin()).isTrue();

        robot.push(KeyCode.ESCAPE).push(KeyCode.SHORTCUT, KeyCode.F);
        assertThat(window.node("#find", Node.class).isFocused()).isTrue();
    }

    private boolean isDateAskedFor(FxRobot robot) {
        robot.press(KeyCode.SHORTCUT, KeyCode.D).release(KeyCode.D, KeyCode.SHORTCUT);
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#redate-field").tryQuery().isPresent();
    }

    @Test
    void saysThatThereIsNothingToPaste(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.HOME);
        robot.interact(() -> Clipboard.getSystemClipboard().clear());
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(isShown()).isTrue();
        assertThat(window.isSeen("#notice")).isTrue();

        robot.push(KeyCode.ESCAPE);
        robot.clickOn("Paste a text");
        assertThat(window.isSeen("#notice")).isTrue();
    }

    @Test
    void changesNothingOfWhatItHides(FxRobot robot) {
        window.select(robot, "bali-meeting");
        robot.push(KeyCode.SHORTCUT, KeyCode.B).push(KeyCode.SHORTCUT, KeyCode.B);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        Dossier starred = window.desk.session().dossier();

        robot.push(KeyCode.ALT, KeyCode.HOME);
        List.of(KeyCode.B, KeyCode.Z, KeyCode.Y).forEach(key -> robot.push(KeyCode.SHORTCUT, key));
        assertThat(window.desk.session().dossier()).isEqualTo(starred);
        assertThat(isDateAskedFor(robot)).isFalse();

        robot.push(KeyCode.ESCAPE).push(KeyCode.SHORTCUT, KeyCode.Y);
        assertThat(window.desk.session().dossier()).isNotEqualTo(starred);
        assertThat(isDateAskedFor(robot)).isTrue();
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void isLeftBeforeCommandsAreChosenFrom(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.HOME).push(KeyCode.SHORTCUT, KeyCode.K);
        robot.write("date");
        assertThat(window.node(".palette .list-view", ListView.class).getItems())
                .extracting(each -> ((Choice) each).words())
                .contains("Article’s Date…");
    }

    @Test
    void listsWhatWasOpenedAndOpensItAgainWithEnter(FxRobot robot) throws IOException {
        openBoth(robot);
        robot.push(KeyCode.ALT, KeyCode.HOME);
        assertThat(window.node("#recent", ListView.class).getItems())
                .extracting(each -> ((Recent) each).title())
                .containsExactly("Second", "First");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(read()).isEqualTo("First");
        assertThat(isShown()).isFalse();
    }

    @Test
    void tellsFilesOfOneNameApartByTheirFolders(FxRobot robot) throws IOException {
        for (String name : List.of("one", "another")) {
            Path file = Files.createDirectory(folder.resolve(name)).resolve("report.txt");
            Files.writeString(file, "Report\n\nThey met on 19 June 2023.\n");
            robot.interact(() -> window.desk.open(List.of(file)));
        }
        robot.interact(() -> window.stage.setWidth(720));
        robot.push(KeyCode.ALT, KeyCode.HOME);

        assertThat(about().stream()
                        .map(pieces -> pieces.stream().map(Label::getText).collect(joining()))
                        .sorted())
                .hasSize(2)
                .satisfies(about -> assertThat(about).endsWith(File.separator + "another"), atIndex(0))
                .satisfies(about -> assertThat(about).endsWith(File.separator + "one"), atIndex(1));
        assertThat(about().stream().flatMap(List::stream).map(Label::getText)).contains("report.txt ");
    }

    /** Of a folder at home, for the name of one for tests alone is longer than a line. */
    @Test
    void breaksAPathWhereAFolderEnds(FxRobot robot) throws IOException {
        Path file = Files.createDirectories(folder.resolve("letters/harbour/commission/minutes/drafts/protocols"))
                .resolve("report.txt");
        Files.writeString(file, "Report\n\nThey met on 19 June 2023.\n");
        String home = System.setProperty("user.home", folder.toString());
        try {
            robot.interact(() -> {
                window.desk.open(List.of(file));
                window.stage.setWidth(720);
                window.stage.setHeight(480);
            });
            robot.push(KeyCode.ALT, KeyCode.HOME);
            WaitForAsyncUtils.waitForFxEvents();
        } finally {
            System.setProperty("user.home", home);
        }

        List<Label> pieces = about().getFirst();
        assertThat(pieces).extracting(Label::getText).endsWith("minutes/", "drafts/", "protocols");
        assertThat(pieces).extracting(Label::getLayoutY).anyMatch(y -> y > 30);
        assertThat(pieces).noneMatch(Label::isTextTruncated);
    }

    /** What is said below each title, piece by piece. */
    private List<List<Label>> about() {
        WaitForAsyncUtils.waitForFxEvents();
        return window.stage.getScene().getRoot().lookupAll("#recent .about").stream()
                .map(pieces -> ((FlowPane) pieces)
                        .getChildren().stream().map(Label.class::cast).toList())
                .toList();
    }

    @Test
    void isLeftWithEscapeFromTheListOfWhatWasOpened(FxRobot robot) throws IOException {
        openBoth(robot);
        robot.push(KeyCode.ALT, KeyCode.HOME);
        assertThat(window.node("#recent", ListView.class).isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(isShown()).isFalse();
        assertThat(read()).isEqualTo("Second");
    }

    @Test
    void takesWhatIsNotWantedOffTheList(FxRobot robot) throws IOException {
        openBoth(robot);
        robot.push(KeyCode.ALT, KeyCode.HOME).push(KeyCode.DELETE);
        assertThat(window.desk.preferences().settings().files().recent())
                .extracting(Recent::title)
                .containsExactly("First");
    }

    private List<String> remembered() {
        return window.desk.preferences().settings().files().recent().stream()
                .map(Recent::title)
                .toList();
    }

    @Test
    void drawsTheFrameOfTheFocusAroundTheWordsAloneWhereNothingWasOpened(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.HOME);
        ListView<?> recent = window.node("#recent", ListView.class);
        robot.interact(recent::requestFocus);
        Label words = window.node("#recent .placeholder > .label", Label.class);

        assertThat(window.node("#recent .placeholder", Region.class).getBorder())
                .isNull();
        assertThat(words.getBorder().getStrokes()).isNotEmpty();
        assertThat(words.getHeight()).isLessThan(recent.getHeight() / 4);
    }

    @Test
    void putsBackWhereItStoodWhatWasTakenOffTheList(FxRobot robot) throws IOException {
        openBoth(robot);
        robot.push(KeyCode.ALT, KeyCode.HOME).push(KeyCode.DELETE).push(KeyCode.DELETE);
        assertThat(remembered()).isEmpty();

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(remembered()).containsExactly("First");
        robot.clickOn("#recent-undo");
        assertThat(remembered()).containsExactly("Second", "First");
        assertThat(window.isSeen("#recent-undo")).isFalse();
    }

    @Test
    void leavesInSightWhatSaysThatAFileCouldNotBeRead(FxRobot robot) throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        robot.interact(() -> window.desk.open(List.of(empty)));
        robot.push(KeyCode.ALT, KeyCode.HOME);
        WaitForAsyncUtils.waitForFxEvents();

        Node notice = window.node(".message-bar", Node.class);
        Node start = window.node("#start", Node.class);
        assertThat(notice.isVisible()).isTrue();
        assertThat(start.isVisible()).isTrue();
        assertThat(start.localToScene(start.getBoundsInLocal()).getMinY())
                .isGreaterThanOrEqualTo(
                        notice.localToScene(notice.getBoundsInLocal()).getMaxY());
    }

    @Test
    void opensTheExample(FxRobot robot) throws IOException {
        openBoth(robot);
        robot.push(KeyCode.ALT, KeyCode.HOME);
        robot.clickOn("#start-example");
        assertThat(window.desk.session().dossier().title()).isEqualTo("Washington and Beijing");
        assertThat(isShown()).isFalse();
    }

    @Test
    void leavesTheBarOfTheWindowFree(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.HOME);
        double bar = window.node(".bar", Region.class).getHeight();
        assertThat(window.node("#start", Region.class).getLayoutY()).isEqualTo(bar);
    }
}
