package dateline.extraction.merging;

import dateline.dossier.Actor;
import dateline.extraction.names.Figure;
import java.util.LinkedHashSet;
import java.util.Set;

/** An actor in the making. */
final class Player {
    private final String id;
    private final Actor.Kind kind;
    private final Set<String> names = new LinkedHashSet<>();
    private String name;

    Player(String id, Figure figure) {
        this.id = id;
        this.kind = figure.kind();
        this.name = figure.name();
    }

    void add(Figure figure) {
        names.add(figure.name());
        names.addAll(figure.aliases());
        if (figure.name().length() > name.length() && kind != Actor.Kind.STATE) {
            name = figure.name();
        }
    }

    Actor actor() {
        return new Actor(
                id,
                name,
                kind,
                names.stream().filter(other -> !other.equals(name)).toList());
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    Actor.Kind kind() {
        return kind;
    }
}
