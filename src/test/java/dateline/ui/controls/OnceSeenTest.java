package dateline.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class OnceSeenTest {

    private final Pane parent = new Pane();
    private final Region first = new Region();
    private final Region second = new Region();
    private final Region third = new Region();

    @Test
    void whatIsHiddenIsNotInTheWindow() {
        first.setVisible(false);

        OnceSeen.add(parent, first, second);

        assertThat(parent.getChildren()).containsExactly(second);
    }

    @Test
    void whatIsSeenJoinsAtItsPlace() {
        first.setVisible(false);
        second.setVisible(false);
        OnceSeen.add(parent, first, second, third);

        second.setVisible(true);
        assertThat(parent.getChildren()).containsExactly(second, third);

        first.setVisible(true);
        assertThat(parent.getChildren()).containsExactly(first, second, third);
    }

    @Test
    void whatWasSeenStays() {
        OnceSeen.add(parent, first);

        first.setVisible(false);
        first.setVisible(true);

        assertThat(parent.getChildren()).containsExactly(first);
    }

    @Test
    void whatTheParentHasStaysInFront() {
        parent.getChildren().add(third);
        second.setVisible(false);
        OnceSeen.add(parent, first, second);

        second.setVisible(true);

        assertThat(parent.getChildren()).containsExactly(third, first, second);
    }
}
