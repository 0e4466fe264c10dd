package dateline.extraction.issues;

import dateline.language.Vocabulary;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much each kind of likeness tells that two events belong to one issue, from {@code issues.txt} of a language, learned by
 * {@code src/training/issues.py}. A line is {@code kind weight}.
 *
 * @param joined from this sum of weighted likenesses on, two belong together
 * @param related from this sum on, two belong together where there are too many issues
 */
record IssueWeights(Map<IssueFeature, Double> weights, double joined, double related) {

    IssueWeights {
        weights = Map.copyOf(weights);
    }

    static IssueWeights of(Locale language) {
        Map<IssueFeature, Double> weights = new EnumMap<>(IssueFeature.class);
        double joined = 0;
        double related = 0;
        List<String[]> lines = Vocabulary.lines(language, "issues.txt").stream()
                .map(line -> line.split("\\s+"))
                .toList();
        for (String[] line : lines) {
            double value = Double.parseDouble(line[1]);
            switch (line[0]) {
                case "joined" -> joined = value;
                case "related" -> related = value;
                default -> weights.put(IssueFeature.valueOf(line[0].toUpperCase(Locale.ROOT)), value);
            }
        }
        return new IssueWeights(weights, joined, related);
    }

    double of(IssueFeature feature) {
        return weights.getOrDefault(feature, 0d);
    }
}
