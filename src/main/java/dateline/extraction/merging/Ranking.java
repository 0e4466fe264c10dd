package dateline.extraction.merging;

import dateline.extraction.issues.Matter;
import dateline.language.Verbs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ranks matters by what speaks for them, those that are one and the same together. */
final class Ranking {

    private static final double LEAST = 2;
    private static final double LISTED = 4;
    private static final double EACH = 0.5;
    private static final int MANY = 12;
    private static final int WEIGHED = 80;

    private Ranking() {}

    /**
     * The same matter from several articles adds up; one whose words are part of another's joins it when it is no heavier. Of those
     * that weigh most each gains by the events that speak of it, and one of which none does is no issue.
     *
     * @param told the words of the events
     */
    static List<Matter> of(List<Matter> matters, List<Spoken> told, int most) {
        Map<String, Matter> byKey = new LinkedHashMap<>();
        matters.forEach(matter -> byKey.merge(matter.key(), matter, Matter::with));
        Comparator<Matter> heaviest =
                Comparator.comparingDouble(Matter::weight).reversed().thenComparing(Matter::name);
        List<Matter> ranked = byKey.values().stream()
                .filter(matter -> matter.weight() >= LEAST)
                .sorted(heaviest)
                .limit(WEIGHED)
                .flatMap(matter -> gaining(matter, told).stream())
                .sorted(heaviest)
                .toList();
        List<Matter> chosen = new ArrayList<>();
        for (Matter matter : ranked) {
            Optional<Matter> kin = chosen.stream()
                    .filter(other -> within(matter, other) || within(other, matter))
                    .findFirst();
            if (kin.isEmpty()) {
                chosen.add(matter);
            } else if (chosen.indexOf(kin.get()) < most) {
                chosen.set(chosen.indexOf(kin.get()), joined(kin.get(), matter));
            }
        }
        return chosen;
    }

    private static Optional<Matter> gaining(Matter matter, List<Spoken> told) {
        List<String> terms = matter.terms().stream().map(Spoken::bare).toList();
        long events = told.stream()
                .filter(words -> terms.stream().anyMatch(words::of))
                .limit(MANY)
                .count();
        return events == 0 && matter.weight() < LISTED
                ? Optional.empty()
                : Optional.of(new Matter(matter.name(), matter.terms(), matter.weight() + EACH * events));
    }

    private static Matter joined(Matter chosen, Matter other) {
        boolean name = Character.isUpperCase(chosen.name().charAt(chosen.name().lastIndexOf(' ') + 1))
                && chosen.terms().stream().allMatch(term -> term.equals(chosen.key()));
        boolean longer = within(chosen, other)
                && !name
                && other.weight() >= chosen.weight() / 2
                && other.name().length() <= 30;
        return longer ? other.with(chosen) : within(other, chosen) && !name ? chosen.with(other) : chosen;
    }

    private static boolean within(Matter one, Matter other) {
        return (" " + other.key() + " ").contains(" " + one.key() + " ")
                || (" " + Verbs.singular(other.key()) + " ").contains(" " + Verbs.singular(one.key()) + " ");
    }
}
