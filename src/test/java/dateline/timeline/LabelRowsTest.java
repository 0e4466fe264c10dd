package dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.timeline.LabelRows.Labelled;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LabelRowsTest {

    private final LabelRows rows = new LabelRows();

    private static Labelled labelled(int number, double from, double to, int lines) {
        return new Labelled(number, new Extent(from, to), lines);
    }

    @Test
    void takeAMarkIntoTheFirstThatHasRoom() {
        assertThat(rows.put(labelled(0, 0, 50, 1))).isEqualTo(1);
        assertThat(rows.put(labelled(1, 55, 90, 1))).isEqualTo(2);
        assertThat(rows.put(labelled(2, 62, 90, 2))).isEqualTo(1);
        assertThat(rows.height()).isEqualTo(Spacing.share(2) + Spacing.share(1));
    }

    @Provide
    Arbitrary<List<Labelled>> marks() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(1, 200),
                        Arbitraries.integers().between(1, 3))
                .as((from, width, lines) -> labelled(0, from, from + width, lines))
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 200)
    void knowTheirHeightAfterAllThatIsPutInAndGivenUp(
            @ForAll("marks") List<Labelled> marks, @ForAll @IntRange(max = 9) int givenUp) {
        LabelRows filled = new LabelRows();
        marks.forEach(filled::put);
        for (int number = 0; number < givenUp && !filled.all().isEmpty(); number++) {
            filled.giveUp();
        }

        assertThat(filled.height())
                .isEqualTo(filled.all().stream()
                        .mapToInt(row ->
                                row.stream().mapToInt(Labelled::lines).max().orElseThrow())
                        .mapToDouble(Spacing::share)
                        .sum());
    }
}
