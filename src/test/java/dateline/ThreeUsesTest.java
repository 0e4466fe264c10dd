package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.geometry.VerticalDirection;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the program is for, in the whole window on the article it opens with: to read, to look at an event, to find. */
@ExtendWith(ApplicationExtension.class)
class ThreeUsesTest {

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage);
    }

    @Test
    void opensOnTheArticleWithItsSectionsAndEvents() {
        assertThat(window.stage.getTitle()).isEqualTo("Washington and Beijing – Dateline");
        assertThat(window.text().getText())
                .startsWith("Washington and Beijing Pledge to Stabilize Deteriorating Ties\nMonday 19 June 2023");
        assertThat(window.text().getText())
                .contains(
                        "Progress Made During Talks",
                        "Resolving Disagreements",
                        "U.S. Priorities",
                        "Agreement Reached",
                        "Managing the Relationship",
                        "Choice Between Dialogue or Confrontation");
        assertThat(window.labels(".lane-name")).contains("Summits and visits", "Taiwan", "Airspace");
        assertThat(window.named("Xi and Biden meet in Bali").isVisible()).isTrue();
        assertThat(window.labels("#card-place .story-line .name"))
                .contains("U.S. shoots down a Chinese surveillance balloon", "Blinken visits Beijing");
    }

    @Test
    void goesToThePassageOfAnEventThatIsClickedOnTheTimeline(FxRobot robot) throws TimeoutException {
        assertThat(window.isOnScreen(OpenWindow.BALLOON)).isFalse();
        robot.moveTo(window.named("Bilateral ties, ")).scroll(10, VerticalDirection.UP);
        robot.clickOn(window.named("U.S. shoots down a Chinese surveillance balloon"));
        OpenWindow.waitUntil(() -> window.isOnScreen(OpenWindow.BALLOON));
        assertThat(window.styles(OpenWindow.BALLOON)).contains("clause", "selected");
        assertThat(window.labels("#card-place .title"))
                .containsExactly("U.S. shoots down a Chinese surveillance balloon");
        assertThat(window.labels("#card-place .when")).containsExactly("4 February 2023");
        assertThat(window.labels("#card-place .why"))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("“in February” → February 2023: the last February before 19 June 2023");
    }

    @ParameterizedTest
    @CsvSource({"Taiwan, 2", "blinken, 9", "\"china's\", 1", "china’s, 1"})
    void findsWordsInTheArticle(String words, int hits, FxRobot robot) {
        robot.clickOn("#find").write(words.replace("\"", ""));
        assertThat(window.found()).isEqualTo("1 of " + hits + " here");
        assertThat(window.desk.session().finding().hits().hits()).hasSize(hits);
    }
}
