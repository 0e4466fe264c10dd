package dateline.language.reader;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a word means where it stands, as a point or, where it has length 1, a direction in some space. */
public final class WordVector {

    /** That of a word of which nothing is known; like no other. */
    public static final WordVector NONE = new WordVector(new float[0]);

    private final float[] values;

    WordVector(float[] values) {
        this.values = values;
    }

    /** The vector of length 1 that points where these values do. */
    static WordVector towards(float[] values) {
        double length = Math.sqrt(new WordVector(values).product(values));
        float[] unit = new float[values.length];
        for (int at = 0; at < values.length; at++) {
            unit[at] = length == 0 ? 0 : (float) (values[at] / length);
        }
        return new WordVector(unit);
    }

    /** Its values, as many as the space has dimensions. */
    public float[] values() {
        return values.clone();
    }

    /** The cosine of the angle between two directions, from -1 to 1; 0 where one is {@link #NONE}. */
    public double likeness(WordVector other) {
        return Math.clamp(product(other), -1, 1);
    }

    /** The scalar product; 0 where one is {@link #NONE}. */
    public double product(WordVector other) {
        return product(other.values);
    }

    /** The scalar product with the first of these values. */
    float product(float[] others) {
        float product = 0;
        for (int at = 0; at < Math.min(values.length, others.length); at++) {
            product += values[at] * others[at];
        }
        return product;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordVector vector && Arrays.equals(values, vector.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
