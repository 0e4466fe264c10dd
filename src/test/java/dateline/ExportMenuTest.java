package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Annotation;
import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.session.Exporting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What leaves the window: files of other formats, and events in the clipboard. */
@ExtendWith(ApplicationExtension.class)
class ExportMenuTest {

    @TempDir
    private Path folder;

    private OpenWindow window;
    private Exporting exporting;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage);
        exporting = window.desk.writing().exporting();
    }

    private Menu menu() {
        return (Menu) window.node(".menu-bar", MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> "_Export".equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }

    private void write(FxRobot robot, String format, Path file) {
        robot.interact(() -> exporting.write(exporting.formats().named(format).orElseThrow(), file, false));
    }

    @Test
    void offersEveryFormat() {
        assertThat(menu().getItems().stream()
                        .map(MenuItem::getId)
                        .flatMap(Stream::ofNullable)
                        .toList())
                .isEqualTo(exporting.formats().names().stream()
                        .map(format -> "menu-export-" + format)
                        .toList())
                .hasSize(19);
    }

    @Test
    void keepsPicturesTextsTablesAndSourcesApart() {
        assertThat(menu().getItems().stream()
                        .map(item ->
                                Objects.requireNonNullElse(item.getId(), "|").replace("menu-export-", ""))
                        .collect(Collectors.joining(" ")))
                .startsWith(
                        "svg png pdf article-pdf | html presentation presentation-pdf markdown text | csv tsv xlsx ")
                .contains(" | annotations csl bibtex ris | ");
    }

    @Test
    void readsHighlightsAndNotesBackAsOneStep(FxRobot robot) {
        Path page = folder.resolve("a.jsonld");
        Article article = window.desk.session().dossier().articles().getFirst();
        TextSpan words =
                new TextSpan(article.sections().getFirst().blocks().getFirst().id(), 0, 12);
        robot.interact(() -> window.desk.session().annotating().note(List.of(words), "Which?"));
        write(robot, "annotations", page);
        robot.interact(() -> window.desk.session().history().undo());

        robot.interact(() -> window.desk.writing().readingBack().read(page));

        assertThat(window.desk.session().dossier().articles().getFirst().annotations())
                .containsExactly(new Annotation(words, "Which?"));
        robot.interact(() -> window.desk.session().history().undo());
        assertThat(window.desk.session().dossier().articles().getFirst().annotations())
                .isEmpty();
    }

    @Test
    void choosesBetweenWhatIsShownAndEverything(FxRobot robot) {
        CheckMenuItem choice = (CheckMenuItem) menu().getItems().getLast();
        assertThat(choice.isSelected()).isTrue();
        robot.interact(choice::fire);
        assertThat(choice.isSelected()).isFalse();
        assertThat(exporting.shownOnlyProperty().get()).isFalse();
    }

    @Test
    void saysInAToastWhatWasWrittenAndWhatTheFormatCannotHold(FxRobot robot) throws IOException {
        Path file = folder.resolve("story.ics");
        write(robot, "ics", file);

        assertThat(Files.readString(file)).startsWith("BEGIN:VCALENDAR");
        Node toast = window.node("#toast", Node.class);
        assertThat(toast.isVisible()).isTrue();
        List<String> lines = window.labels("#toast > .label").getFirst().lines().toList();
        assertThat(lines.getFirst()).matches("\\d+ events written to “story.ics”.");
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(window.node("#toast > .label", Label.class).isTextTruncated())
                .isFalse();
        assertThat(window.node("#toast-undo", Node.class).isVisible()).isFalse();
    }

    @Test
    void saysInTheBarThatNothingCouldBeWritten(FxRobot robot) {
        write(robot, "csv", folder.resolve("none").resolve("story.csv"));

        assertThat(window.labels(".message-bar .label")).first().asString().startsWith("Could not save “story.csv”.");
    }

    @Test
    void copiesTheSelectedEventWithItsKeyAndNoWordsOfTheText(FxRobot robot) {
        window.select(robot, "balloon-shot-down");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3).push(KeyCode.CONTROL, KeyCode.C);

        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0].lines()).hasSize(3).anyMatch(line -> line.startsWith("4 February 2023"));
    }
}
