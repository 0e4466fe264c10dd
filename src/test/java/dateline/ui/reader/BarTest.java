package dateline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarTest {

    private static Bar bar(double top, double bottom, Bar.Kind kind) {
        return new Bar(top, bottom, kind, "issue-1");
    }

    @Test
    void standsBesideNoOther() {
        Bar first = bar(0, 50, Bar.Kind.DATED);
        Bar second = bar(50, 80, Bar.Kind.DATED);
        assertThat(Bar.apart(List.of(first, second))).containsExactly(first, second);
    }

    @Test
    void givesWayToAWeightierOne() {
        Bar shown = bar(40, 60, Bar.Kind.SHOWN);
        assertThat(Bar.apart(List.of(bar(0, 100, Bar.Kind.DATED), shown)))
                .containsExactly(shown, bar(0, 40, Bar.Kind.DATED), bar(60, 100, Bar.Kind.DATED));
    }

    @Test
    void leavesNoSpecksOfTheOther() {
        Bar headline = bar(10, 60, Bar.Kind.HEADLINE);
        assertThat(Bar.apart(List.of(bar(0, 65, Bar.Kind.DATED), headline))).containsExactly(headline);
    }
}
