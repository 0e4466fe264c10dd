package dateline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarTest {

    private static Bar bar(double top, double bottom, BarKind kind) {
        return new Bar(top, bottom, kind, "issue-1");
    }

    @Test
    void standsBesideNoOther() {
        Bar first = bar(0, 50, BarKind.PLAIN);
        Bar second = bar(50, 80, BarKind.PLAIN);
        assertThat(Bar.apart(List.of(first, second))).containsExactly(first, second);
    }

    @Test
    void givesWayToAWeightierOne() {
        Bar shown = bar(40, 60, BarKind.SHOWN);
        assertThat(Bar.apart(List.of(bar(0, 100, BarKind.PLAIN), shown)))
                .containsExactly(shown, bar(0, 40, BarKind.PLAIN), bar(60, 100, BarKind.PLAIN));
    }

    @Test
    void leavesNoSpecksOfTheOther() {
        Bar headline = bar(10, 60, BarKind.HEADLINE);
        assertThat(Bar.apart(List.of(bar(0, 65, BarKind.PLAIN), headline))).containsExactly(headline);
    }
}
