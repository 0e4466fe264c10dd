package dateline.extraction.merging;

import dateline.dossier.Issue;
import dateline.dossier.Position;
import dateline.extraction.issues.Matter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** An issue in the making. */
final class Topic {
    private final String id;
    private final Matter matter;
    private final List<String> terms;
    private final List<String> bare;
    private final List<Position> positions = new ArrayList<>();
    private final Set<Stand> taken = new HashSet<>();

    Topic(String id, Matter matter) {
        this(id, matter, matter.terms());
    }

    private Topic(String id, Matter matter, List<String> terms) {
        this.id = id;
        this.matter = matter;
        this.terms = terms;
        this.bare = matter.terms().stream().map(Spoken::bare).toList();
    }

    /** One that is there already, with its positions; its name is among its terms. */
    static Topic of(Issue issue) {
        List<String> terms = Stream.concat(Stream.of(issue.name()), issue.terms().stream())
                .map(term -> term.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        Topic topic = new Topic(issue.id(), new Matter(issue.name(), terms, 0), issue.terms());
        topic.positions.addAll(issue.positions());
        issue.positions().forEach(position -> topic.taken.add(Stand.of(position)));
        return topic;
    }

    String id() {
        return id;
    }

    /** Whether the words speak of it. */
    boolean in(Spoken words) {
        return bare.stream().anyMatch(words::of);
    }

    void add(Position position) {
        if (taken.add(Stand.of(position))) {
            positions.add(position);
        }
    }

    Issue issue() {
        return new Issue(id, matter.name(), terms, positions);
    }
}
