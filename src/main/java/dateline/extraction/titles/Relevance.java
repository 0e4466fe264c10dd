package dateline.extraction.titles;

import dateline.language.Vocabulary;
import dateline.language.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which parts of a clause its headline keeps. What is whole or true only with a part, what is wanted, and what no headline prints, stands in
 * {@code resources/language/en/headlines.txt}: the first line there with a feature of the part decides. How likely an editor keeps any
 * other is learnt.
 */
final class Relevance {

    private final List<Rule> rules = new ArrayList<>();
    private final Weights weights = Weights.read("en/headlines.tsv");

    /** Whether the words of another are whole and true without a part. */
    enum Need {
        NEEDED,
        CALLED_FOR, // as "of dead" in "raise the number of dead"
        WANTED,
        OPTIONAL,
        LEFT_OUT,

        /** Neither it nor what needs it can be said. */
        UNSAYABLE
    }

    private record Rule(Need need, Set<String> features) {}

    private Relevance() {}

    static Relevance of(Locale language) {
        Relevance relevance = new Relevance();
        for (String line : Vocabulary.lines(language, "headlines.txt")) {
            String[] cells = line.split(":\\s+", 2);
            relevance.rules.add(new Rule(
                    Need.valueOf(cells[0].toUpperCase(Locale.ROOT).replace(' ', '_')),
                    Set.of(cells[1].split(",\\s+"))));
        }
        return relevance;
    }

    Need need(Set<String> features) {
        return rules.stream()
                .filter(rule -> rule.features().stream().anyMatch(features::contains))
                .map(Rule::need)
                .findFirst()
                .orElse(Need.OPTIONAL);
    }

    /** The log odds that a part with these features is kept where what it hangs on is kept. */
    double weight(Set<String> features) {
        return weights.sum(features);
    }
}
