package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.messages.Messages;
import dateline.ui.Stages;
import java.util.List;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class KeyboardTableTest {

    private List<String> words = List.of();
    private List<Label> first = List.of();
    private KeyboardTable table;

    @Start
    void start(Stage stage) {
        table = new KeyboardTable(Messages.of("window", Locale.ENGLISH), 3);
        Scene scene = new Scene(new Group(table), 1280, 800);
        scene.getStylesheets().setAll(StyleSheets.all());
        Stages.show(stage, scene);
        List<GridPane> columns =
                table.getChildren().stream().map(GridPane.class::cast).toList();
        first = columns.stream()
                .map(column -> (Label) column.getChildren().getFirst())
                .toList();
        words = columns.stream()
                .flatMap(column -> column.getChildren().stream())
                .map(child -> ((Label) child).getText())
                .toList();
    }

    @Test
    void tellsTheKeysOfTheMenusAsTheSystemWritesThem() {
        assertThat(words).containsSubsequence("Ctrl+F", "Find", "F3", "Find Next", "Shift+F3", "Find Previous");
    }

    @Test
    void tellsTheKeysOfEveryCommandThatHasSome() {
        Messages messages = Messages.of("window", Locale.ENGLISH);
        assertThat(messages.bundle().keySet().stream()
                        .filter(key -> key.startsWith("key."))
                        .map(key -> key.replaceFirst("key.", "command."))
                        .filter(messages::has)
                        .map(messages::text))
                .isSubsetOf(words);
    }

    @Test
    void beginsEveryColumnWithACaption() {
        assertThat(first)
                .hasSize(3)
                .allSatisfy(label -> assertThat(label.getStyleClass()).contains("caption"))
                .extracting(Label::getText)
                .startsWith("Anywhere", "Anywhere, continued");
    }

    @Test
    void hasRoomInAUsualWindowWithoutScrolling() {
        assertThat(table.prefHeight(-1)).isLessThanOrEqualTo(800 - Dialogs.AROUND_LONG);
        assertThat(table.prefWidth(-1)).isLessThanOrEqualTo(1280);
    }

    @Test
    void findsWhatAKeyDoesAndWhichKeyDoesIt(FxRobot robot) {
        robot.interact(() -> table.seek("zoom"));
        assertThat(words())
                .containsExactly(
                        "Anywhere",
                        "Alt++",
                        "Zoom In on the Timeline",
                        "Alt+-",
                        "Zoom Out of the Timeline",
                        "On the timeline",
                        "+, −, 0",
                        "Zoom in, out, show everything",
                        "Shift+drag",
                        "Zoom to what is in the box");

        robot.interact(() -> table.seek("ctrl f"));
        assertThat(words()).contains("Ctrl+F", "Find").doesNotContain("Ctrl+O");

        robot.interact(() -> table.seek(""));
        assertThat(words()).isEqualTo(words);

        robot.interact(() -> table.seek("no such deed"));
        assertThat(words()).isEmpty();
    }

    private List<String> words() {
        return table.getChildren().stream()
                .flatMap(column -> ((GridPane) column).getChildren().stream())
                .map(child -> ((Label) child).getText())
                .toList();
    }

    @Test
    void beginsEveryLineWithACapital() {
        assertThat(words).noneMatch(line -> line.matches("\\p{Ll}.*"));
    }

    @Test
    void tellsHowAMenuOpensByTheKeyboard() {
        assertThat(words).contains("Shift+F10");
    }

    @Test
    void tellsTheKeysOfTheTimelineAndTheContents() {
        assertThat(words).containsSubsequence("On the timeline", "← →", "In the contents", "Space");
    }
}
