package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import dateline.library.Bookmark;
import dateline.library.Settings;
import dateline.session.Dossiers;
import dateline.timeline.Folding;
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

    private static final Folding FOLDING =
            Folding.NONE.open("bilateral-ties", true).collapse("airspace", true);

    private OpenWindow first;
    private OpenWindow second;

    @Start
    void start(Stage stage) {
        first = new OpenWindow(stage);
        second = first;
    }

    private static String lastBlock(OpenWindow window) {
        return window.desk.session().article().orElseThrow().blocks().getLast().id();
    }

    private static boolean isAtItsEnd(OpenWindow window) {
        return window.desk.session().reading().onScreen().stream()
                .anyMatch(piece -> piece.block().equals(lastBlock(window)));
    }

    private void reopen(FxRobot robot) {
        robot.interact(() -> {
            first.stage.hide();
            second = new OpenWindow(new Stage(), first.desk.preferences().settings());
        });
    }

    private void goToTheEnd(FxRobot robot) throws Exception {
        robot.interact(() -> {
            first.desk.session().goTo(new TextSpan(lastBlock(first), 0, 1));
            first.timeline().fold(FOLDING);
        });
        OpenWindow.waitUntil(() -> isAtItsEnd(first));
    }

    @Test
    void areFoundAgainInTheTextAndInTheTimeline(FxRobot robot) throws Exception {
        goToTheEnd(robot);

        reopen(robot);
        OpenWindow.waitUntil(() -> isAtItsEnd(second));
        assertThat(second.timeline().folding()).isEqualTo(new Folding(Set.of("airspace"), Set.of("bilateral-ties")));
        robot.interact(second.stage::hide);
    }

    @Test
    void areTheBeginningsWhereNothingWasLeft(FxRobot robot) throws Exception {
        reopen(robot);
        OpenWindow.waitUntil(() -> !second.desk.session().reading().onScreen().isEmpty());
        assertThat(isAtItsEnd(second)).isFalse();
        assertThat(second.timeline().folding()).isEqualTo(Folding.NONE);
        robot.interact(second.stage::hide);
    }

    @Test
    void foldNoLaneOfAnotherDossierAndAreKnownAsSoonAsItIsOpen(FxRobot robot) throws Exception {
        Dossier example = first.desk.session().dossier();
        goToTheEnd(robot);
        robot.interact(() -> first.desk.session().open(Dossiers.twoArticles()));

        assertThat(first.timeline().folding()).isEqualTo(Folding.NONE);
        Settings.Files kept = first.desk.preferences().settings().files();
        assertThat(kept.left()).extracting(Bookmark::text).isNotEmpty();
        assertThat(kept.lanes())
                .singleElement()
                .matches(lanes -> lanes.collapsed().contains("airspace"));
        robot.interact(() -> first.desk.session().open(example));
        assertThat(first.timeline().folding()).isEqualTo(FOLDING);
    }
}
