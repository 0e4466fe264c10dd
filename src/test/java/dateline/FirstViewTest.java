package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.library.Settings;
import dateline.library.Settings.Theme;
import dateline.library.json.Stores;
import dateline.session.Desk;
import dateline.session.Jobs;
import dateline.ui.shell.Views;
import dateline.ui.timeline.SeenLabels;
import dateline.ui.timeline.SeenLabels.SeenLabel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a person sees of the example before they click or scroll, in windows of many sizes. */
@ExtendWith(ApplicationExtension.class)
class FirstViewTest {

    private static final Map<String, String> STORY = Map.of(
            "bali-meeting", "Xi, Biden meet in Bali",
            "balloon-shot-down", "Balloon shot down",
            "blinken-visit", "Blinken visits Beijing");

    private Desk desk;
    private Views views;
    private Parent window;

    @Start
    void start(Stage stage) {
        Assembly assembly = new Assembly();
        desk = assembly.desk(Jobs.onCallingThread(), Settings.DEFAULT, Stores.in(Optional.empty()));
        views = assembly.fill(stage, desk);
        desk.opening().openExample();
        window = stage.getScene().getRoot();
        stage.getScene().setRoot(new Pane());
    }

    /** Laid out as in a window of this size, which need not fit a screen. */
    private List<SeenLabel> labels(FxRobot robot, int width, int height, Theme theme) {
        robot.interact(() -> {
            desk.preferences().setTheme(theme);
            Scene scene = new Scene(window, width, height);
            for (int pass = 0; pass < 4; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
        });
        return SeenLabels.of(views.timeline());
    }

    @ParameterizedTest
    @CsvSource({
        "1024, 700, LIGHT",
        "1024, 700, DARK",
        "1280, 800, LIGHT",
        "1280, 800, DARK",
        "1366, 768, LIGHT",
        "1440, 900, LIGHT",
        "1440, 900, DARK",
        "1920, 1080, LIGHT",
        "1920, 1080, DARK",
        "2560, 1440, LIGHT",
        "2560, 1440, DARK"
    })
    void labelsTheStoryWholeAndUncovered(int width, int height, Theme theme, FxRobot robot) {
        List<SeenLabel> labels = labels(robot, width, height, theme);
        assertThat(window.getStyleClass().contains("dark")).isEqualTo(theme == Theme.DARK);

        STORY.forEach((event, text) -> assertThat(labels)
                .filteredOn(label -> label.event().equals(event))
                .first()
                .matches(label -> label.text().equals(text) && label.isWhole(), text + ", whole"));
        assertThat(labels)
                .allSatisfy(label -> assertThat(labels.stream()
                                .filter(other -> other != label)
                                .filter(other ->
                                        overlap(label.place(), other.place()) || overlap(label.place(), other.mark())))
                        .as(label.text())
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "1920, 1080"})
    void cutsNoLabelWhereThereIsRoomForAll(int width, int height, FxRobot robot) {
        assertThat(labels(robot, width, height, Theme.LIGHT))
                .hasSizeGreaterThan(14)
                .allMatch(SeenLabel::isWhole);
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "1366, 768", "1440, 900", "1920, 1080", "2560, 1440"})
    void labelsWhatIsOnlyKnownRoughly(int width, int height, FxRobot robot) {
        assertThat(labels(robot, width, height, Theme.LIGHT))
                .extracting(SeenLabel::text)
                .contains("Agenda in jeopardy", "Military activity rises");
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.getMinX() < other.getMaxX() - 1
                && other.getMinX() < one.getMaxX() - 1
                && one.getMinY() < other.getMaxY() - 1
                && other.getMinY() < one.getMaxY() - 1;
    }
}
