package dateline.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a linear model has learnt: a weight for each of its features. A file of them, below {@code resources/models}, has a line
 * {@code feature TAB weight} for each; what follows a # is left out.
 */
public record Weights(Map<String, Double> byFeature) {

    public Weights {
        byFeature = Map.copyOf(byFeature);
    }

    /** Those of a file of {@code resources/models}, "en/times.tsv"; throws {@link IllegalArgumentException} when there is none. */
    public static Weights read(String file) {
        String name = "/models/" + file;
        try (InputStream in = Weights.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no weights: " + name);
            }
            return new Weights(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> Double.valueOf(cells[1]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The weight of a feature; 0 of one that is not known. */
    public double of(String feature) {
        return byFeature.getOrDefault(feature, 0d);
    }

    /** What features weigh together that all hold. */
    public double sum(Collection<String> features) {
        return features.stream().mapToDouble(this::of).sum();
    }
}
