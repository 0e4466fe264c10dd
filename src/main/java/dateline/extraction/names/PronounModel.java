package dateline.extraction.names;

import dateline.language.Weights;
import java.util.Arrays;
import java.util.List;

/** Which of those that a pronoun may mean it does mean: a log-linear model. */
final class PronounModel implements PronounChooser {

    /** From this probability on it is known whom a pronoun means; things need more, as "it" may mean what has no noun. */
    private static final double SURE = 0.45;

    private static final double SURE_OF_THINGS = 0.55;

    private final Weights weights = Weights.read("en/pronouns.tsv");

    @Override
    public int choose(ReferringWord pronoun, List<Candidate> candidates) {
        double[] scores = candidates.stream()
                .mapToDouble(candidate -> Math.exp(weights.sum(candidate.features())))
                .toArray();
        double sum = Arrays.stream(scores).sum();
        int best = 0;
        for (int at = 1; at < scores.length; at++) {
            best = scores[at] > scores[best] ? at : best;
        }
        double least = PronounFeatures.group(pronoun.word()).equals("it") ? SURE_OF_THINGS : SURE;
        return scores[best] / sum >= least ? best : 0;
    }
}
