package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.Block;
import dateline.dossier.Dossier;
import dateline.session.Dossiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Articles that come into the window from outside. */
@ExtendWith(ApplicationExtension.class)
class OpenArticlesTest {

    private static final String TALKS = "Talks in Lima\n\nThe ministers met in Lima on 3 May 2021.\n";

    @TempDir
    private Path folder;

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage);
    }

    private List<String> titles() {
        return window.desk.session().dossier().articles().stream()
                .map(Article::title)
                .toList();
    }

    private void paste(FxRobot robot, DataFormat format, Object content) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(format, content)));
        robot.push(KeyCode.CONTROL, KeyCode.V);
    }

    @Test
    void pastesATextAsAnArticle(FxRobot robot) {
        paste(robot, DataFormat.PLAIN_TEXT, TALKS);

        assertThat(titles()).containsExactly("Talks in Lima");
        assertThat(window.text().getText()).contains("The ministers met");
        assertThat(window.stage.getTitle()).isEqualTo("• Talks in Lima – Dateline");
    }

    @Test
    void pastesFilesAsADossier(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("talks.txt"), TALKS);
        paste(robot, DataFormat.FILES, List.of(file.toFile()));

        assertThat(titles()).containsExactly("Talks in Lima");
        assertThat(window.stage.getTitle()).isEqualTo("Talks in Lima – Dateline");
    }

    @Test
    void walksThroughTheEventsOfWhatWasOpenedWithTheKeyboard(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("talks.txt"), TALKS);
        robot.push(KeyCode.HOME);
        robot.interact(() -> window.desk.open(List.of(file)));
        robot.push(KeyCode.RIGHT);

        assertThat(window.desk.session().selection().event()).isPresent();
    }

    /** The text alone comes first, and its events when they are found. */
    @Test
    void walksThroughTheEventsThatCameAfterTheText(FxRobot robot) {
        robot.push(KeyCode.HOME);
        Dossier events = window.desk.session().dossier();
        Dossier text = new Dossier("Text", events.articles(), List.of(), List.of(), List.of(), List.of());
        robot.interact(() -> window.desk.session().open(text));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> window.desk.session().complete(events));
        robot.push(KeyCode.RIGHT);

        assertThat(window.desk.session().selection().event()).isPresent();
    }

    @Test
    void walksThroughTheEventsOfWhatWasOpenedFromTheStartPage(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("talks.txt"), TALKS);
        robot.interact(() -> window.desk.open(List.of(file)));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2)
                .push(KeyCode.ALT, KeyCode.HOME)
                .push(KeyCode.ENTER);
        robot.push(KeyCode.RIGHT);

        assertThat(window.desk.session().selection().event()).isPresent();
    }

    @Test
    void offersToFetchAnAddressAndDoesNotBefore(FxRobot robot) {
        paste(robot, DataFormat.PLAIN_TEXT, "https://news.example/talks");

        assertThat(robot.lookup(".dialog-pane .text-field")
                        .queryTextInputControl()
                        .getText())
                .isEqualTo("https://news.example/talks");
        robot.push(KeyCode.ESCAPE);
        assertThat(titles()).hasSize(1).doesNotContain("Talks in Lima");
    }

    @Test
    void pastesIntoAFieldWhatBelongsThere(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        paste(robot, DataFormat.PLAIN_TEXT, "Taiwan");

        assertThat(window.found()).isEqualTo("1 of 2 here");
        assertThat(titles()).hasSize(1);
    }

    @Test
    void keepsWhatIsOpenAndSaysWhyAFileCannotBeRead(FxRobot robot) throws IOException, TimeoutException {
        Path letter =
                Files.write(folder.resolve("letter.doc"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        paste(robot, DataFormat.FILES, List.of(letter.toFile()));

        Node notice = window.node("#notice", Node.class);
        OpenWindow.waitUntil(notice::isVisible);
        assertThat(notice.getAccessibleText())
                .startsWith("Could not open “letter.doc”. This is a document of an older or another office program");
        assertThat(titles()).hasSize(1);
    }

    @Test
    void showsTheWayToCallOffReadingOnlyWhileItReads(FxRobot robot) {
        assertThat(robot.lookup("#cancel-reading").tryQuery()).isEmpty();
    }

    private static Article titled(String id, String title) {
        Article told = Dossiers.article(id, "It is told here.");
        return new Article(
                id, new Block.Heading(id + "/title", title, 1), told.source(), told.published(), told.sections());
    }

    @Test
    void listsTitlesOfManyWordsWithNoGapAroundThem(FxRobot robot) {
        String whole = "Man who robbed fishermen of their savings jailed for nine years";
        Dossier two = new Dossier(
                "Two",
                List.of(titled("a", whole), titled("b", whole + " and ordered to pay all of it back by next spring")),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        robot.interact(() -> {
            window.stage.setWidth(1280);
            window.stage.setHeight(800);
            window.desk.session().open(two);
        });
        WaitForAsyncUtils.waitForFxEvents();
        List<Label> names = window.stage.getScene().getRoot().lookupAll(".contents .article .label").stream()
                .map(Label.class::cast)
                .filter(label -> label.getText().startsWith(whole))
                .toList();
        assertThat(names)
                .hasSize(2)
                .allSatisfy(name -> assertThat(name.getHeight()
                                - name.lookup(".text").getLayoutBounds().getHeight())
                        .isLessThan(6));
        assertThat(names.getFirst().isTextTruncated()).isFalse();
    }
}
