package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.library.Recent;
import dateline.library.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A start after something was read that is no dossier. */
@ExtendWith(ApplicationExtension.class)
class LaterStartTest {

    @TempDir
    private static Path folder;

    private OpenWindow window;

    @Start
    void start(Stage stage) throws IOException {
        Path read = Files.writeString(folder.resolve("read.txt"), "Read before\n\nThey met on 19 June 2023.\n");
        Recent before = Recent.of(Recent.Kind.FILE, read).titled("Read before");
        Settings.Files files = new Settings.Files(Optional.empty(), List.of(before));
        Settings usual = Settings.DEFAULT;
        window = new OpenWindow(
                stage, new Settings(usual.look(), usual.text(), usual.window(), files, usual.find(), usual.events()));
    }

    @Test
    void offersWhatWasReadAndOpensItWithEnter(FxRobot robot) {
        assertThat(window.isSeen("#start")).isTrue();
        assertThat(window.node("#recent", ListView.class).isFocused()).isTrue();

        robot.push(KeyCode.ENTER);

        assertThat(window.isSeen("#start")).isFalse();
        assertThat(window.desk.session().article().orElseThrow().title()).isEqualTo("Read before");
    }

    @Test
    void doesNotLeaveThePageForNothing(FxRobot robot) {
        robot.push(KeyCode.ESCAPE).push(KeyCode.ALT, KeyCode.HOME);
        robot.push(KeyCode.SHORTCUT, KeyCode.F).push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);

        assertThat(window.isSeen("#start")).isTrue();
        assertThat(window.node("#recent", ListView.class).isFocused()).isTrue();
    }

    @Test
    void givesTheKeyboardToNothingBehindThePage(FxRobot robot) {
        robot.push(KeyCode.F6).push(KeyCode.SHORTCUT, KeyCode.DIGIT1).push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);

        assertThat(window.node("#recent", ListView.class).isFocused()).isTrue();
    }

    private Node focused() {
        return window.stage.getScene().getFocusOwner();
    }

    private boolean holdsTheFocus(String selector) {
        Node part = window.stage.getScene().lookup(selector);
        return Stream.<Node>iterate(focused(), Objects::nonNull, Node::getParent)
                .anyMatch(node -> node.equals(part));
    }

    @Test
    void goesWithTabOnlyThroughWhatIsSeen(FxRobot robot) {
        Set<Node> walked = new HashSet<>();
        while (walked.add(focused())) {
            assertThat(List.of("#start", ".bar")).as("%s", focused()).anyMatch(this::holdsTheFocus);
            assertThat(focused().isDisabled()).as("%s", focused()).isFalse();
            robot.push(KeyCode.TAB);
        }

        assertThat(walked).hasSizeGreaterThan(2);
        assertThat(window.node("#recent", Node.class).isFocused()).isTrue();
    }

    @Test
    void staysAndSaysWhyWhereADossierCannotBeOpened(FxRobot robot) {
        robot.interact(() -> window.desk.open(List.of(folder.resolve("gone.dossier.json"))));

        assertThat(window.isSeen("#start")).isTrue();
        assertThat(window.isSeen(".message-bar")).isTrue();
    }

    @Test
    void staysAndSaysWhyWhereATextIsMissing(FxRobot robot) {
        robot.interact(() -> window.desk.open(List.of(folder.resolve("gone.txt"))));

        assertThat(window.isSeen("#start")).isTrue();
        assertThat(window.labels("#notice .label")).first().asString().contains("“gone.txt”", "There is no such file.");
    }

    @Test
    void showsTheExampleWhereItIsAskedFor(FxRobot robot) {
        robot.clickOn("#start-example");

        assertThat(window.isSeen("#start")).isFalse();
        assertThat(window.text().getText()).contains(OpenWindow.BALI);
    }
}
