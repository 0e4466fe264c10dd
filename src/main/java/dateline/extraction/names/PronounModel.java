package dateline.extraction.names;

import dateline.language.Weights;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Which of those that a pronoun may mean it does mean: a log-linear model. */
final class PronounModel implements PronounChooser {

    /**
     * From these probabilities on it is known whom a pronoun means, by its group; things need more, as "it" may mean what has no noun, and one
     * wrongly named is worse than none.
     */
    private static final Map<String, Double> SURE = Map.of("he", 0.5, "they", 0.45, "it", 0.74);

    private final Weights ofPeople = Weights.read("en/pronouns-of-people.tsv");
    private final Weights ofThings = Weights.read("en/pronouns-of-things.tsv");

    @Override
    public int choose(ReferringWord pronoun, List<Candidate> candidates) {
        String group = PronounFeatures.group(pronoun.word());
        Weights weights = group.equals("he") ? ofPeople : ofThings;
        double[] scores = candidates.stream()
                .mapToDouble(candidate -> Math.exp(weights.sum(candidate.features()) + candidate.likeness()))
                .toArray();
        double sum = Arrays.stream(scores).sum();
        int best = 0;
        for (int at = 1; at < scores.length; at++) {
            best = scores[at] > scores[best] ? at : best;
        }
        double least = SURE.getOrDefault(group, 1.0);
        return scores[best] / sum >= least ? best : 0;
    }
}
