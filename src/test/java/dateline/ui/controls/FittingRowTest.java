package dateline.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
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
        row = new FittingRow(10, more -> "and " + more + " more");
        things = Stream.generate(FittingRowTest::thing).limit(3).toList();
        row.show(things);
        row.setManaged(false);
        stage.setScene(new Scene(new Pane(row), 400, 100));
        stage.show();
    }

    private static Region thing() {
        Region thing = new Region();
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
    void showsOneWhereNoneHasRoom(FxRobot robot) {
        assertThat(shownIn(robot, 60)).hasSize(1);
        assertThat(things.getFirst().getWidth()).isLessThanOrEqualTo(60);
    }

    @Test
    void saysHowManyMoreOnlyWhereThatHasRoomWhole(FxRobot robot) {
        assertThat(shownIn(robot, 240)).hasSize(1);
        assertThat(row.lookup(".more").isVisible()).isTrue();
        assertThat(shownIn(robot, 120)).hasSize(1);
        assertThat(things.getFirst().getWidth()).isEqualTo(100);
        assertThat(row.lookup(".more").isVisible()).isFalse();
    }
}
