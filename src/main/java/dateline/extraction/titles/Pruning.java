package dateline.extraction.titles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what of a constituent to print: the heaviest choice of parts that fits, in which whatever is kept hangs on something kept.
 * That is a knapsack on a tree, solved by dynamic programming over the length.
 *
 * @see <a href="https://aclanthology.org/W08-1105/">Filippova and Strube, Dependency Tree Based Sentence Compression, 2008</a>
 */
final class Pruning {

    /** So many characters a headline has as a rule, and what each of them is worth up to there. */
    private static final int USUAL = 54;

    private static final double FILLED = 0.05;

    /** What each costs beyond the length that headlines keep to as a rule: only what is much needed is told there. */
    private static final double BEYOND = 0.12;

    /** What it costs to print something without a part that it wants. */
    private static final double WANTING = 3;

    private Pruning() {}

    /** What is kept, in order; empty where even the needed words do not fit into so many characters. */
    static Optional<List<HeadlineWord>> fit(Constituent whole, int limit) {
        @Nullable Choice[] choices = choices(whole, limit + 1);
        return IntStream.range(0, choices.length)
                .boxed()
                .flatMap(length ->
                        Optional.ofNullable(choices[length])
                                .map(choice -> new Filled(choice, worth(choice, length)))
                                .stream())
                .filter(filled -> filled.worth() > Double.NEGATIVE_INFINITY)
                .max(Comparator.comparingDouble(Filled::worth))
                .map(filled -> filled.choice().words().stream()
                        .sorted(Comparator.comparingInt(HeadlineWord::slot).thenComparingInt(HeadlineWord::from))
                        .toList());
    }

    private static double worth(Choice choice, int length) {
        return choice.weight()
                + FILLED * Math.min(length, USUAL)
                - BEYOND * Math.max(0, length - 1 - HeadlineWriter.LENGTH);
    }

    /** A choice, and what it is worth with what it fills of the room. */
    private record Filled(Choice choice, double worth) {}

    /** What is kept of a constituent, and what that is worth. */
    private record Choice(double weight, List<HeadlineWord> words) {

        Choice with(Choice more, double moreWeight) {
            List<HeadlineWord> all = new ArrayList<>(words);
            all.addAll(more.words);
            return new Choice(weight + more.weight + moreWeight, all);
        }
    }

    /** By length, the best choice that has exactly that length. */
    private static @Nullable Choice[] choices(Constituent constituent, int limit) {
        @Nullable Choice[] best = new Choice[limit + 1];
        if (constituent.length() > limit) {
            return best;
        }
        long wanted = constituent.parts().stream().filter(Constituent::isWanted).count();
        best[constituent.length()] = new Choice(-WANTING * wanted, constituent.words());
        for (Constituent part : constituent.parts()) {
            best = with(best, part, choices(part, limit));
        }
        return best;
    }

    private static @Nullable Choice[] with(@Nullable Choice[] before, Constituent part, @Nullable Choice[] choices) {
        @Nullable Choice[] best = part.isNeeded() ? new Choice[before.length] : before.clone();
        double worth = part.weight() + (part.isWanted() ? WANTING : 0);
        for (int length = 0; length < before.length; length++) {
            Choice base = before[length];
            for (int more = 0; base != null && length + more < before.length; more++) {
                Choice added = choices[more];
                if (added != null) {
                    Choice choice = base.with(added, worth);
                    Choice other = best[length + more];
                    best[length + more] = other == null || other.weight() < choice.weight() ? choice : other;
                }
            }
        }
        return best;
    }
}
