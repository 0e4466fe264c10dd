package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Dossier;
import dateline.dossier.Issue;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The names of lanes in small windows. */
@ExtendWith(ApplicationExtension.class)
class LaneNamesTest {

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage);
    }

    private void resize(FxRobot robot, int width, int height) {
        robot.interact(() -> {
            window.stage.setWidth(width);
            window.stage.setHeight(height);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Label> names() {
        return window.stage.getScene().getRoot().lookupAll(".lane-head .lane-name").stream()
                .map(Label.class::cast)
                .toList();
    }

    /** Up to the line below it. */
    private static boolean isWithinItsLane(Label name) {
        Node head = name.getParent().getParent();
        Bounds words = name.lookup(".text").localToScene(name.lookup(".text").getLayoutBounds());
        Bounds lane = head.localToScene(head.getLayoutBounds());
        return lane.getMinY() <= words.getMinY() && words.getMaxY() <= lane.getMaxY() + 1;
    }

    private void assertThatAllAreWhole() {
        assertThat(names()).isNotEmpty().allSatisfy(name -> {
            assertThat(name.isTextTruncated()).as(name.getText()).isFalse();
            assertThat(name.getText()).doesNotContain("…");
            assertThat(isWithinItsLane(name))
                    .as("%s within its lane", name.getText())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"820, 600", "922, 700", "1024, 700", "1280, 800"})
    void areWhole(int width, int height, FxRobot robot) {
        resize(robot, width, height);
        assertThatAllAreWhole();
        assertThat(window.isSeen(".timeline-chart .scroll-bar"))
                .as("takes more height than there is")
                .isFalse();
    }

    @Test
    void areWholeInTheNarrowestWindow(FxRobot robot) {
        resize(robot, 720, 560);
        assertThatAllAreWhole();
    }

    @ParameterizedTest
    @CsvSource({"820, 600", "922, 700", "1024, 700"})
    void breakBehindTheirHyphens(int width, int height, FxRobot robot) {
        resize(robot, width, height);
        Dossier example = window.desk.session().dossier();
        List<Issue> issues = example.issues().stream()
                .map(issue -> new Issue(
                        issue.id(),
                        issue.name().equals("Airspace") ? "Counter-intelligence" : issue.name(),
                        issue.terms(),
                        issue.positions()))
                .toList();
        robot.interact(() -> window.desk
                .session()
                .open(new Dossier(
                        example.title(),
                        example.articles(),
                        example.events(),
                        issues,
                        example.actors(),
                        example.quotations())));
        WaitForAsyncUtils.waitForFxEvents();
        assertThatAllAreWhole();
    }
}
