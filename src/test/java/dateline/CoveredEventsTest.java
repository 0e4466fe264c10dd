package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.library.Settings.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The views of the events while something else stands in their place, since the search for them is not at its end. */
@ExtendWith(ApplicationExtension.class)
class CoveredEventsTest {

    private static final int STEPS = 45;

    @TempDir
    private Path folder;

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage);
    }

    private void openAndCancel(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("talks.txt"), "Talks\n\nThe ministers met on 3 May 2021.\n");
        robot.interact(() -> {
            window.desk
                    .gathering()
                    .shareProperty()
                    .subscribe(share -> share.filter(now -> now.sought() > 0)
                            .ifPresent(now -> window.desk.gathering().cancel()));
            window.desk.open(List.of(file));
        });
        assertThat(window.desk.gathering().seeking().calledOffProperty().get()).isTrue();
    }

    /** Where the tabulator leads. */
    private Set<Node> stops(FxRobot robot) {
        Scene scene = window.stage.getScene();
        Set<Node> reached = new HashSet<>();
        for (int step = 0; step < STEPS; step++) {
            robot.push(KeyCode.TAB);
            reached.add(scene.getFocusOwner());
        }
        return reached;
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void areNoStopsOfTheTabulatorUntilTheyAreSeen(View view, FxRobot robot) throws IOException {
        robot.interact(() -> window.desk
                .preferences()
                .setEvents(window.desk.preferences().settings().events().seenAs(view)));
        Node button = window.node("#view-" + view, Node.class);
        assertThat(stops(robot)).as("while there are events").contains(button);

        openAndCancel(robot);
        assertThat(stops(robot))
                .contains(window.node("#seek", Node.class))
                .doesNotContain(button)
                .allSatisfy(stop -> assertThat(stop.getId()).isNotIn("events", "events-filter"))
                .noneMatch(stop -> stop.getStyleClass().contains("zoom-button"));
    }
}
