package dateline.language.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.reader.NameSpan.NameKind;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as the labels of their words tell them. */
class NamesTest {

    private static final List<String> LABELS = List.of("O", "B-person", "I-person", "B-place", "I-place");

    @ParameterizedTest
    @CsvSource({
        "O B-person I-person O, PERSON 1 3",
        "B-person B-person, PERSON 0 1 PERSON 1 2",
        "B-place I-place I-place, PLACE 0 3",
        "O I-person I-person, PERSON 1 3",
        "B-place I-person, PLACE 0 1 PERSON 1 2",
        "B-place O I-place, PLACE 0 1 PLACE 2 3"
    })
    void goOnUntilSomethingElseBegins(String labels, String expected) {
        assertThat(names(labels.split(" ")))
                .extracting(NameSpan::kind, NameSpan::from, NameSpan::to)
                .containsExactlyElementsOf(told(expected.split(" ")));
    }

    private static List<NameSpan> names(String... labels) {
        float[] scores = new float[labels.length * LABELS.size()];
        for (int word = 0; word < labels.length; word++) {
            scores[word * LABELS.size() + LABELS.indexOf(labels[word])] = 5;
        }
        NameDecoder names = new NameDecoder(LABELS.stream().map(NameLabel::of).toList());
        return names.of(new Matrix(scores, LABELS.size()), 0, labels.length);
    }

    private static List<Tuple> told(String... parts) {
        return Stream.iterate(0, at -> at < parts.length, at -> at + 3)
                .map(at -> Tuple.tuple(
                        NameKind.valueOf(parts[at]), Integer.valueOf(parts[at + 1]), Integer.valueOf(parts[at + 2])))
                .toList();
    }
}
