package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Dossier;
import dateline.search.find.FindQuery;
import dateline.session.Dossiers;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the line at the foot of the window says: what the dates of an article rest on, and what is found. */
@ExtendWith(ApplicationExtension.class)
class StatusLineTest {

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage);
    }

    @Test
    void saysThatNewsAreCountedFromTheirDateAndFollowsAChangeOfIt(FxRobot robot) {
        assertThat(status()).endsWith("\u2003read as news: dates count from 19 June 2023");
        robot.interact(() -> Dossiers.redate(window.desk.session(), Optional.empty()));
        assertThat(status()).endsWith("\u2003the article has no date");
    }

    @Test
    void saysThatAHistoryIsReadAsOne(FxRobot robot) {
        open(
                robot,
                "The abbey was founded in 1132. Two years later it burned. It was closed in 1539 and sold in 1597.");
        assertThat(status()).endsWith("\u2003read as a history: dates count from one another");
    }

    @Test
    void saysNothingOfTheDatesOfATextThatSpeaksOfNone(FxRobot robot) {
        open(robot, "A sharp knife is safer than a blunt one.");
        assertThat(status()).isEqualTo("No events · no issues");
    }

    @Test
    void countsTheEventsThatAreFoundWhileTheOthersStandBack(FxRobot robot) {
        robot.interact(() -> {
            window.desk.session().searching().seek(FindQuery.of("balloon"));
            window.desk.session().searching().show();
        });
        assertThat(status()).endsWith("\u20031 event found, the others stand back");
        robot.interact(() -> window.desk.session().searching().close());
        assertThat(status()).doesNotContain("found");
    }

    private void open(FxRobot robot, String words) {
        robot.interact(() -> window.desk
                .session()
                .open(new Dossier(
                        "Told", List.of(Dossiers.article("a", words)), List.of(), List.of(), List.of(), List.of())));
    }

    private String status() {
        return window.node(".status-bar", StatusBar.class).getText();
    }
}
