package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.PathElement;
import org.junit.jupiter.api.Test;

class RoundedLineTest {

    private final RoundedLine line = new RoundedLine();

    @Test
    void staysInsideItsCornersAndEndsAtTheLastPoint() {
        line.lead(List.of(new Point2D(0, 0), new Point2D(50, 0), new Point2D(50, 3), new Point2D(200, 3)));

        assertThat(line.getElements()).hasSize(6);
        assertThat(line.getElements().getLast())
                .isInstanceOfSatisfying(
                        LineTo.class, end -> assertThat(end.getX()).isEqualTo(200));
        assertThat(line.getLayoutBounds().getHeight()).isLessThan(6);
    }

    @Test
    void changesNothingWhereItIsLedTheSameWayAgain() {
        List<Point2D> way = List.of(new Point2D(0, 0), new Point2D(9, 9), new Point2D(30, 9));
        line.lead(way);
        List<PathElement> before = List.copyOf(line.getElements());
        line.lead(List.copyOf(way));

        assertThat(line.getElements()).containsExactlyElementsOf(before);
    }
}
