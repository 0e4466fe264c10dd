package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.library.Settings.Dock;
import dateline.library.Settings.View;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a screen reader is told of the window: every node that can have the focus has a role and a short name. */
@ExtendWith(ApplicationExtension.class)
class AccessibleWindowTest {

    private static final int LONGEST_NAME = 160;

    private OpenWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage);
    }

    private Stream<Node> reachable() {
        WaitForAsyncUtils.waitForFxEvents();
        return window.stage.getScene().getRoot().lookupAll("*").stream()
                .filter(Node::isFocusTraversable)
                .filter(AccessibleWindowTest::isSeen);
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private static String name(Node node) {
        Object text = node.getAccessibleText() != null
                ? node.getAccessibleText()
                : node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return text == null ? "" : text.toString();
    }

    private void check() {
        List<Node> nodes = reachable().toList();
        assertThat(nodes).hasSizeGreaterThan(10);
        assertThat(nodes).allSatisfy(node -> {
            assertThat(node.getAccessibleRole())
                    .as("role of %s", node)
                    .isNotIn(AccessibleRole.NODE, AccessibleRole.PARENT);
            assertThat(name(node)).as("name of %s", node).isNotBlank().hasSizeLessThan(LONGEST_NAME);
        });
    }

    @Test
    void namesAllThatCanHaveTheFocusBesideTheTimeline(FxRobot robot) {
        check();
    }

    @Test
    void namesAllThatCanHaveTheFocusInTheListAndTheCard(FxRobot robot) {
        robot.interact(() -> {
            window.desk
                    .preferences()
                    .setEvents(window.desk.preferences().settings().events().seenAs(View.LIST));
            window.desk
                    .session()
                    .selection()
                    .select(window.desk.session().dossier().events().getFirst());
        });
        check();
    }

    @Test
    void namesAllThatCanHaveTheFocusBelowTheText(FxRobot robot) {
        robot.interact(() -> window.desk
                .preferences()
                .setEvents(window.desk.preferences().settings().events().docked(Dock.BELOW)));
        check();
    }

    @Test
    void readsTheArticleAsATextWithItsCaret(FxRobot robot) {
        Node text = window.text();
        robot.interact(() -> window.text().moveTo(7));

        assertThat(text.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT_AREA);
        assertThat(text.getAccessibleText()).startsWith("Article: ");
        assertThat(text.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .isEqualTo(window.text().getText());
        assertThat(text.queryAccessibleAttribute(AccessibleAttribute.CARET_OFFSET))
                .isEqualTo(7);
        assertThat(text.queryAccessibleAttribute(AccessibleAttribute.EDITABLE)).isEqualTo(false);
    }
}
