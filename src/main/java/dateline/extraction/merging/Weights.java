package dateline.extraction.merging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much each reason weighs, learnt by logistic regression: for two mentions in one article, and for two in different ones. The
 * table {@code models/LANGUAGE/merging.tsv} has a line for each reason: its key, and the two weights.
 */
final class Weights {

    private final double[] within = new double[Reason.values().length];
    private final double[] across = new double[Reason.values().length];

    private Weights() {}

    /** The weights for a language. */
    static Weights of(String language) {
        Weights weights = new Weights();
        try (InputStream in = Weights.class.getResourceAsStream("/models/" + language + "/merging.tsv")) {
            if (in == null) {
                throw new IllegalArgumentException("no weights: " + language);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(weights::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return weights;
    }

    private void read(String line) {
        String[] cells = line.split("\t");
        Reason reason = Stream.of(Reason.values())
                .filter(one -> one.key().equals(cells[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reason: " + cells[0]));
        within[reason.ordinal()] = Double.parseDouble(cells[1]);
        across[reason.ordinal()] = Double.parseDouble(cells[2]);
    }

    /** The logarithm of the odds that two mentions tell one event. */
    double logOdds(Evidence evidence, boolean inOneArticle) {
        double[] weights = inOneArticle ? within : across;
        double sum = 0;
        for (Reason reason : Reason.values()) {
            sum += weights[reason.ordinal()] * evidence.of(reason);
        }
        return sum;
    }

    /** What speaks for it, the strongest first. */
    List<Reason> reasons(Evidence evidence, boolean inOneArticle) {
        double[] weights = inOneArticle ? within : across;
        return Stream.of(Reason.values())
                .filter(reason -> reason != Reason.BASE && weights[reason.ordinal()] * evidence.of(reason) > 0)
                .sorted(Comparator.comparingDouble(reason -> -weights[reason.ordinal()] * evidence.of(reason)))
                .toList();
    }
}
