package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.TextSpan;
import dateline.library.Settings;
import dateline.library.json.Stores;
import dateline.session.Desk;
import dateline.session.Jobs;
import dateline.timeline.Folding;
import dateline.ui.shell.Views;
import java.util.Optional;
import java.util.Set;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A window on the example that is closed, and the one that is opened after it. */
@ExtendWith(ApplicationExtension.class)
class LeftPlacesTest {

    private Window first;
    private Window second;

    private record Window(Stage stage, Desk desk, Views views) {

        static Window open(Stage stage, Settings settings) {
            Assembly assembly = new Assembly();
            Desk desk = assembly.desk(Jobs.onCallingThread(), settings, Stores.in(Optional.empty()));
            Views views = assembly.fill(stage, desk);
            desk.opening().openExample();
            stage.show();
            return new Window(stage, desk, views);
        }

        String lastBlock() {
            return desk.session().article().orElseThrow().blocks().getLast().id();
        }

        boolean isAtItsEnd() {
            return desk.session().reading().onScreen().stream()
                    .anyMatch(piece -> piece.block().equals(lastBlock()));
        }
    }

    @Start
    void start(Stage stage) {
        first = Window.open(stage, Settings.DEFAULT);
        second = first;
    }

    private void reopen(FxRobot robot) {
        robot.interact(() -> {
            first.stage().hide();
            second = Window.open(new Stage(), first.desk().preferences().settings());
        });
    }

    @Test
    void areFoundAgainInTheTextAndInTheTimeline(FxRobot robot) throws Exception {
        robot.interact(() -> {
            first.desk().session().goTo(new TextSpan(first.lastBlock(), 0, 1));
            first.views()
                    .timeline()
                    .fold(Folding.NONE.open("bilateral-ties", true).collapse("airspace", true));
        });
        OpenWindow.waitUntil(first::isAtItsEnd);

        reopen(robot);
        OpenWindow.waitUntil(second::isAtItsEnd);
        assertThat(second.views().timeline().folding())
                .isEqualTo(new Folding(Set.of("airspace"), Set.of("bilateral-ties")));
        robot.interact(second.stage()::hide);
    }

    @Test
    void areTheBeginningsWhereNothingWasLeft(FxRobot robot) throws Exception {
        reopen(robot);
        OpenWindow.waitUntil(() -> !second.desk().session().reading().onScreen().isEmpty());
        assertThat(second.isAtItsEnd()).isFalse();
        assertThat(second.views().timeline().folding()).isEqualTo(Folding.NONE);
        robot.interact(second.stage()::hide);
    }
}
