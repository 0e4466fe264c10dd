package dateline.extraction;

import dateline.language.reader.WordVector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How tables for {@code src/training} tell a vector. */
public final class VectorCell {

    private VectorCell() {}

    /** Its values, in thousandths. */
    public static String of(WordVector vector) {
        float[] values = vector.values();
        return IntStream.range(0, values.length)
                .mapToObj(at -> String.valueOf(Math.round(1000 * values[at])))
                .collect(Collectors.joining(" "));
    }
}
