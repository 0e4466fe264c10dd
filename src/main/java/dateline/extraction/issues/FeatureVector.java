package dateline.extraction.issues;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sparse vector. The mean product of the members of two groups is the product of the groups' sums by their sizes, so that a
 * group needs no more than its sum.
 */
final class FeatureVector {

    private final int[] features;
    private final double[] values;

    private FeatureVector(int[] features, double[] values) {
        this.features = features;
        this.values = values;
    }

    static FeatureVector of(Map<Integer, Double> values) {
        var sorted = new TreeMap<>(values);
        return new FeatureVector(
                sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
                sorted.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    double product(FeatureVector other) {
        double sum = 0;
        int mine = 0;
        int others = 0;
        while (mine < features.length && others < other.features.length) {
            int order = Integer.compare(features[mine], other.features[others]);
            if (order == 0) {
                sum += values[mine] * other.values[others];
            }
            mine += order <= 0 ? 1 : 0;
            others += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    FeatureVector plus(FeatureVector other) {
        int[] both = new int[features.length + other.features.length];
        double[] sums = new double[both.length];
        int size = 0;
        int mine = 0;
        int others = 0;
        while (mine < features.length || others < other.features.length) {
            int here = mine < features.length ? features[mine] : Integer.MAX_VALUE;
            int there = others < other.features.length ? other.features[others] : Integer.MAX_VALUE;
            both[size] = Math.min(here, there);
            sums[size++] = (here <= there ? values[mine++] : 0) + (there <= here ? other.values[others++] : 0);
        }
        return new FeatureVector(Arrays.copyOf(both, size), Arrays.copyOf(sums, size));
    }
}
