package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Headline;
import dateline.dossier.Issue;
import dateline.ui.timeline.SeenLabels;
import dateline.ui.timeline.SeenLabels.SeenLabel;
import dateline.ui.timeline.TimelinePane;
import java.util.List;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is bold in the timeline of a small window where nobody chose short labels. */
@ExtendWith(ApplicationExtension.class)
class WholeLabelsTest {

    private static final String LONG = "Bombings of American embassies";

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage);
        stage.setWidth(820);
        stage.setHeight(600);
    }

    private static Event unlabelled(Event event) {
        return new Event(
                event.id(),
                Headline.of(event.title()),
                event.curated(),
                event.standing(),
                event.involved(),
                event.mentions());
    }

    private static Issue renamed(Issue issue) {
        return new Issue(
                issue.id(),
                issue.name().equals("Bilateral ties") ? LONG : issue.name(),
                issue.terms(),
                issue.positions());
    }

    private List<SeenLabel> labels(FxRobot robot) {
        Dossier example = window.desk.session().dossier();
        robot.interact(() -> window.desk
                .session()
                .open(new Dossier(
                        example.title(),
                        example.articles(),
                        example.events().stream()
                                .map(WholeLabelsTest::unlabelled)
                                .toList(),
                        example.issues().stream().map(WholeLabelsTest::renamed).toList(),
                        example.actors(),
                        example.quotations())));
        WaitForAsyncUtils.waitForFxEvents();
        return SeenLabels.of(window.node(".timeline", TimelinePane.class));
    }

    @Test
    void leavesTheNamesOfItsLanesWhole(FxRobot robot) {
        labels(robot);

        assertThat(window.stage.getScene().getRoot().lookupAll(".lane-head .lane-name"))
                .extracting(name -> ((Label) name).getText().replaceAll("\\s", " "))
                .anyMatch(name -> name.startsWith(LONG))
                .noneMatch(name -> name.contains(Headline.DOTS));
    }

    @Test
    void isWholeInALineOrSeveral(FxRobot robot) {
        List<SeenLabel> labels = labels(robot);

        for (String event : List.of("bali-meeting", "balloon-shot-down", "blinken-visit")) {
            assertThat(labels)
                    .filteredOn(label -> label.event().equals(event))
                    .first()
                    .matches(SeenLabel::isWhole, event + ", whole")
                    .matches(label -> !label.text().contains(Headline.DOTS), event + ", without dots");
        }
    }
}
