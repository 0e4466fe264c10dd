package dateline.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FittingRowTest {

    private FittingRow row;
    private List<Region> things;

    @Start
    void start(Stage stage) {
        row = new FittingRow(10, more -> "+" + more);
        things = Stream.of("one", "two", "three").map(FittingRowTest::thing).toList();
        row.show(things);
        row.setManaged(false);
        stage.setScene(new Scene(new Pane(row), 400, 100));
        stage.show();
    }

    private static Region thing(String words) {
        Region thing = new Region();
        thing.setAccessibleText(words);
        thing.setPrefSize(100, 20);
        return thing;
    }

    private List<Region> shownIn(FxRobot robot, double width) {
        robot.interact(() -> {
            row.resize(width, 20);
            row.layout();
        });
        return things.stream().filter(Region::isVisible).toList();
    }

    @Test
    void showsAllThatHaveRoom(FxRobot robot) {
        assertThat(shownIn(robot, 320)).hasSize(3);
    }

    @Test
    void cutsNoneWhereNoneHasRoom(FxRobot robot) {
        assertThat(shownIn(robot, 60)).isEmpty();
        assertThat(rest().getText()).isEqualTo("+3");
    }

    @Test
    void knowsHowMuchRoomOneNeeds(FxRobot robot) {
        shownIn(robot, 60);
        double least = row.leastForOne();
        assertThat(shownIn(robot, least)).hasSize(1);
        assertThat(shownIn(robot, least - 2)).isEmpty();
    }

    @Test
    void saysHowManyMoreThereAreAlsoWhereNoneHasRoom(FxRobot robot) {
        for (double width : List.of(60.0, 105.0, 150.0, 240.0)) {
            shownIn(robot, width);
            assertThat(rest().isVisible()).as("at %s", width).isTrue();
            assertThat(rest().getBoundsInParent().getMaxX()).isLessThanOrEqualTo(width);
            assertThat(rest().getWidth()).isGreaterThanOrEqualTo(rest().prefWidth(-1));
        }
        shownIn(robot, 320);
        assertThat(rest().isVisible()).isFalse();
    }

    @Test
    void showsWhatHasRoomBesideTheNumberOfTheOthers(FxRobot robot) {
        assertThat(shownIn(robot, 250)).hasSize(2);
        assertThat(rest().getText()).isEqualTo("+1");
    }

    @Test
    void saysWhichTheOthersAre(FxRobot robot) {
        shownIn(robot, 150);
        assertThat(rest().getText()).isEqualTo("+2");
        assertThat(rest().getAccessibleHelp()).isEqualTo("two\nthree");
    }

    private Label rest() {
        return (Label) row.lookup(".more");
    }
}
