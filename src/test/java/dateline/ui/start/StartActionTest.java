package dateline.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ui.Stages;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class StartActionTest {

    private static final String KINDS = "Text, HTML, PDF, EPUB, Word, mail";

    private VBox actions;

    @Start
    void start(Stage stage) {
        actions = new VBox(new StartAction(Feather.FILE, "Open files", KINDS, "Shortcut+O"));
        Stages.show(stage, new Scene(actions, 400, 300));
    }

    @Test
    void takesAnotherLineWhereItsWordsHaveNoRoomOnOne(FxRobot robot) {
        Label kinds = robot.lookup(KINDS).queryAs(Label.class);
        double line = kinds.getHeight();

        robot.interact(() -> actions.getScene().getWindow().setWidth(220));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(kinds.getHeight()).isGreaterThan(1.8 * line);
        assertThat(kinds.isTextTruncated()).isFalse();
        assertThat(((Region) actions.getChildren().getFirst()).getHeight()).isGreaterThan(kinds.getHeight() + line);
    }
}
