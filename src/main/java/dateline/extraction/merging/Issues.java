package dateline.extraction.merging;

import dateline.dossier.Issue;
import dateline.extraction.issues.Matter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The issues of a dossier: of the matters of all articles those that weigh most. */
final class Issues {

    private static final int MOST = 12;

    private final List<Topic> entries;

    /** Those that are there already, and of the matters the weightiest of those that are not. */
    Issues(List<Issue> held, List<Matter> matters) {
        Ids ids = new Ids(held.stream().map(Issue::id).toList());
        List<Topic> made = new ArrayList<>(held.stream().map(Topic::of).toList());
        Ranking.of(matters, MOST).stream()
                .filter(matter -> held.stream().noneMatch(issue -> issue.name().equalsIgnoreCase(matter.name())))
                .limit(Math.max(0, MOST - held.size()))
                .forEach(matter -> made.add(new Topic(ids.of(matter.name()), matter)));
        this.entries = List.copyOf(made);
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
