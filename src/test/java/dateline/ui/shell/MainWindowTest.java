package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class MainWindowTest {

    @Test
    void theFirstWindowTakesNineTenthsOfTheScreenInItsMiddle() {
        assertThat(MainWindow.place(new Rectangle2D(100, 50, 1280, 800)))
                .isEqualTo(new Rectangle2D(164, 90, 1152, 720));
    }

    @Test
    void aScreenOfTheLeastSizeShowsTheWholeWindow() {
        assertThat(MainWindow.place(new Rectangle2D(0, 0, 720, 480))).isEqualTo(new Rectangle2D(0, 0, 720, 480));
    }

    @Test
    void onAScreenThatIsTooSmallTheWindowBeginsAtItsCorner() {
        assertThat(MainWindow.place(new Rectangle2D(0, 20, 640, 400))).isEqualTo(new Rectangle2D(0, 20, 720, 480));
    }
}
