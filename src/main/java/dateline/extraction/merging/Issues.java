package dateline.extraction.merging;

import dateline.dossier.Issue;
import dateline.extraction.issues.Matter;
import java.util.ArrayList;
import java.util.List;

/** The issues of a dossier: of the matters of all articles those that weigh most. */
final class Issues {

    private static final int MOST = 12;

    private final List<Topic> entries;

    /**
     * Those that are there already, and of the matters the weightiest of those that are not.
     *
     * @param told the words of the events
     */
    Issues(List<Issue> held, List<Matter> matters, List<Spoken> told) {
        Ids ids = new Ids(held.stream().map(Issue::id).toList());
        List<Topic> made = new ArrayList<>(held.stream().map(Topic::of).toList());
        Ranking.of(matters, told, MOST).stream()
                .filter(matter -> held.stream().noneMatch(issue -> issue.name().equalsIgnoreCase(matter.name())))
                .limit(Math.max(0, MOST - held.size()))
                .forEach(matter -> made.add(new Topic(ids.of(matter.name()), matter)));
        this.entries = List.copyOf(made);
    }

    /** The issues that the words speak of, in the order of their weight. */
    List<Topic> spokenOf(String words) {
        Spoken spoken = Spoken.words(words);
        return entries.stream().filter(entry -> entry.in(spoken)).toList();
    }

    List<Issue> all() {
        return entries.stream().map(Topic::issue).toList();
    }
}
