package dateline.extraction.merging;

import dateline.dossier.Issue;
import dateline.extraction.issues.Matter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The issues of a dossier: of the matters of all articles those that weigh most. */
final class Issues {

    private static final int MOST = 12;
    private static final double LEAST = 3;

    private final List<Topic> entries;

    /** Those that are there already, and of the matters the weightiest of those that are not. */
    Issues(List<Issue> held, List<Matter> matters) {
        Ids ids = new Ids(held.stream().map(Issue::id).toList());
        List<Topic> made = new ArrayList<>(held.stream().map(Topic::of).toList());
        chosen(matters).stream()
                .filter(matter -> held.stream().noneMatch(issue -> issue.name().equalsIgnoreCase(matter.name())))
                .limit(Math.max(0, MOST - held.size()))
                .forEach(matter -> made.add(new Topic(ids.of(matter.name()), matter)));
        this.entries = List.copyOf(made);
    }

    /** The same matter from several articles adds up; one whose words are part of another's joins it when it is no heavier. */
    private static List<Matter> chosen(List<Matter> matters) {
        Map<String, Matter> byKey = new LinkedHashMap<>();
        matters.forEach(matter -> byKey.merge(matter.key(), matter, Matter::with));
        List<Matter> ranked = byKey.values().stream()
                .filter(matter -> matter.weight() >= LEAST)
                .sorted(Comparator.comparingDouble(Matter::weight).reversed().thenComparing(Matter::name))
                .toList();
        List<Matter> chosen = new ArrayList<>();
        for (Matter matter : ranked) {
            Optional<Matter> kin = chosen.stream()
                    .filter(other -> within(matter, other) || within(other, matter))
                    .findFirst();
            if (kin.isEmpty()) {
                chosen.add(matter);
            } else if (chosen.indexOf(kin.get()) < MOST) {
                chosen.set(chosen.indexOf(kin.get()), joined(kin.get(), matter));
            }
        }
        return chosen;
    }

    private static Matter joined(Matter chosen, Matter other) {
        boolean longer = within(chosen, other)
                && other.weight() >= chosen.weight() / 2
                && other.name().length() <= 30;
        return longer ? other.with(chosen) : within(other, chosen) ? chosen.with(other) : chosen;
    }

    private static boolean within(Matter one, Matter other) {
        return (" " + other.key() + " ").contains(" " + one.key() + " ");
    }

    /** The issues that the words speak of, in the order of their weight. */
    List<Topic> spokenOf(String words) {
        String text = " " + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}-]+", " ") + " ";
        return entries.stream()
                .filter(entry -> entry.matter().terms().stream().anyMatch(term -> speaks(text, term)))
                .toList();
    }

    private static boolean speaks(String text, String term) {
        String plain = term.replaceAll("[^\\p{L}\\p{N}-]+", " ").strip();
        return !plain.isEmpty() && (text.contains(" " + plain + " ") || text.contains(" " + plain + "s "));
    }

    List<Issue> all() {
        return entries.stream().map(Topic::issue).toList();
    }
}
