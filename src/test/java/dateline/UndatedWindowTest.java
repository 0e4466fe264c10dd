package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.library.Settings;
import dateline.library.json.Stores;
import dateline.session.Desk;
import dateline.session.Jobs;
import dateline.ui.CutWords;
import dateline.ui.shell.Views;
import dateline.ui.timeline.SeenLabels;
import dateline.ui.timeline.SeenLabels.SeenLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a person sees of an article without a date, most of whose events wait for one, in small windows. */
@ExtendWith(ApplicationExtension.class)
class UndatedWindowTest {

    private static final String TEXT = """
        Town and Harbour Pledge to End Their Dispute

        What Was Said

        The mayor hosted the harbour master for a meeting on Monday. The town refused to reopen the old bridge last year.

        In February, engineers found cracks in the piers. In recent months, fishermen blocked the quay.

        The port closed a gate in 2021. Talks will resume in the coming months.
        """;

    @TempDir
    private Path folder;

    private Views views;
    private Parent window;

    @Start
    void start(Stage stage) throws IOException {
        Assembly assembly = new Assembly();
        Desk desk = assembly.desk(Jobs.onCallingThread(), Settings.DEFAULT, Stores.in(Optional.empty()));
        views = assembly.fill(stage, desk);
        desk.open(List.of(Files.writeString(folder.resolve("dispute.txt"), TEXT)));
        window = stage.getScene().getRoot();
        stage.getScene().setRoot(new Pane());
    }

    private void layOut(FxRobot robot, int width, int height) {
        robot.interact(() -> {
            if (window.getScene() != null) {
                window.getScene().setRoot(new Pane());
            }
            Scene scene = new Scene(window, width, height);
            for (int pass = 0; pass < 4; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
        });
    }

    private List<String> cut(String selector) {
        return window.lookupAll(selector).stream()
                .map(Label.class::cast)
                .filter(label -> label.isVisible() && label.isTextTruncated())
                .map(Label::getText)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"800, 600", "921, 630", "1024, 700", "1280, 800"})
    void cutsNeitherHeadingsNorTheOnlyLabel(int width, int height, FxRobot robot) {
        layOut(robot, width, height);

        assertThat(window.lookupAll(".in-short .head Label")).hasSize(2);
        assertThat(cut(".in-short .head Label")).isEmpty();
        assertThat(cut(".lane-name")).isEmpty();
        assertThat(SeenLabels.of(views.timeline())).isNotEmpty().allMatch(SeenLabel::isWhole);
    }

    @ParameterizedTest
    @CsvSource({"720, 480", "800, 600"})
    void needsNoMoreThanTheWindowHas(int width, int height, FxRobot robot) {
        layOut(robot, width, height);

        assertThat(window.minWidth(-1)).isLessThanOrEqualTo(width);
        assertThat(views.card().localToScene(views.card().getLayoutBounds()).getMaxX())
                .isLessThanOrEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"720, 480", "820, 600", "1280, 800"})
    void cutsNoTitleOfAnEventWithoutADate(int width, int height, FxRobot robot) {
        layOut(robot, width, height);

        assertThat(window.lookupAll(".undated-events .chip"))
                .filteredOn(Node::isVisible)
                .hasSizeGreaterThan(1);
        assertThat(CutWords.of(window, ".undated-events .chip")).isEmpty();
    }
}
