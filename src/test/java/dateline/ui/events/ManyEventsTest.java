package dateline.ui.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A walk over 10,000 events with the keyboard alone, hearing each row; a thousand of them have no date. */
@ExtendWith(ApplicationExtension.class)
class ManyEventsTest {

    private static final int MANY = 10_000;

    private EventsStage stage;

    @Start
    void start(Stage window) {
        stage = new EventsStage(window, EventsStage.manyEvents(MANY), 900);
    }

    /** What the row in focus is called. */
    private static String heard(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".table-row-cell").queryAllAs(TableRow.class).stream()
                .filter(row -> row.isFocused() && row.isSelected())
                .map(TableRow::getAccessibleText)
                .findFirst()
                .orElse("");
    }

    @Test
    void walksFromTheFirstToTheLastEventAndBack(FxRobot robot) {
        robot.interact(stage.pane::requestFocus);
        robot.push(KeyCode.HOME);
        assertThat(heard(robot)).isEqualTo("Event e0, 1 January 2000, 1 source, Issue talks");
        robot.push(KeyCode.DOWN);
        assertThat(heard(robot)).startsWith("Event e1, 2 January 2000");
        assertThat(stage.selected()).isEqualTo("e1");
        robot.push(KeyCode.END);
        assertThat(heard(robot)).isEqualTo("Event e9999, Not dated, 1 source, Issue talks");
        robot.push(KeyCode.UP).push(KeyCode.HOME);
        assertThat(stage.selected()).isEqualTo("e0");
    }

    @Test
    void reachesEveryEventInOrderPageByPage(FxRobot robot) {
        robot.interact(stage.pane::requestFocus);
        robot.push(KeyCode.HOME);
        List<String> stops = new ArrayList<>(List.of(stage.selected()));
        for (int page = 0; page < 12; page++) {
            robot.push(KeyCode.PAGE_DOWN);
            stops.add(stage.selected());
        }
        assertThat(stops.stream().map(stage.ids()::indexOf)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void findsAnEventByTypingWithoutThePointer(FxRobot robot) {
        robot.clickOn("#events-filter").write("e4321 2011").push(KeyCode.DOWN);
        assertThat(stage.label("#events-count")).isEqualTo("1 of 10,000");
        assertThat(stage.selected()).isEqualTo("e4321");
        assertThat(heard(robot)).startsWith("Event e4321, 31 October 2011");
    }

    @Test
    void makesCellsOnlyForWhatIsSeen(FxRobot robot) {
        assertThat(stage.table().getItems()).hasSize(MANY);
        assertThat(robot.lookup(".table-row-cell").queryAll()).hasSizeLessThan(60);
    }
}
