package dateline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HighlightTest {

    @Test
    void laysTheLaterOverTheEarlier() {
        List<Highlight> highlights =
                List.of(new Highlight(2, 8, List.of("clause")), new Highlight(4, 6, List.of("timex", "fuzzy")));
        assertThat(Highlight.flatten(highlights, 0, 10))
                .containsExactly(
                        new Highlight.Run(2, List.of()),
                        new Highlight.Run(2, List.of("clause")),
                        new Highlight.Run(2, List.of("clause", "timex", "fuzzy")),
                        new Highlight.Run(2, List.of("clause")),
                        new Highlight.Run(2, List.of()));
    }

    @Test
    void cutsWhatReachesPastTheStretch() {
        assertThat(Highlight.flatten(List.of(new Highlight(0, 20, List.of("hit"))), 5, 9))
                .containsExactly(new Highlight.Run(4, List.of("hit")));
    }

    @Property
    void runsCoverTheStretchAndCarryTheStylesOfEachPlace(
            @ForAll @Size(max = 12) List<@IntRange(max = 60) Integer> starts, @ForAll @IntRange(max = 30) int from) {
        List<Highlight> highlights = IntStream.range(0, starts.size())
                .mapToObj(number ->
                        new Highlight(starts.get(number), starts.get(number) + number + 1, List.of("s" + number)))
                .toList();
        int offset = from;
        for (Highlight.Run run : Highlight.flatten(highlights, from, from + 40)) {
            int start = offset;
            for (int place = start; place < start + run.length(); place++) {
                int each = place;
                List<String> expected = highlights.stream()
                        .filter(highlight -> highlight.from() <= each && each < highlight.to())
                        .flatMap(highlight -> highlight.styles().stream())
                        .toList();
                assertThat(run.styles()).containsExactlyElementsOf(expected);
            }
            offset += run.length();
        }
        assertThat(offset).isEqualTo(from + 40);
    }
}
