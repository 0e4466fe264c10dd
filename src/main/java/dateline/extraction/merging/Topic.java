package dateline.extraction.merging;

import dateline.dossier.Issue;
import dateline.dossier.Position;
import dateline.extraction.issues.Matter;
import java.util.ArrayList;
import java.util.List;

/** An issue in the making. */
final class Topic {
    private final String id;
    private final Matter matter;
    private final List<Position> positions = new ArrayList<>();

    Topic(String id, Matter matter) {
        this.id = id;
        this.matter = matter;
    }

    String id() {
        return id;
    }

    void add(Position position) {
        if (positions.stream()
                .noneMatch(other -> other.passage().equals(position.passage())
                        && other.actor().equals(position.actor()))) {
            positions.add(position);
        }
    }

    Issue issue() {
        return new Issue(id, matter.name(), matter.terms(), positions);
    }

    Matter matter() {
        return matter;
    }
}
