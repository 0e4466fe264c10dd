package dateline.extraction.merging;

import dateline.dossier.Actor;
import dateline.extraction.names.Figure;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** An actor in the making. */
final class Player {
    private final String id;
    private final Actor.Kind kind;
    private final Set<String> names = new LinkedHashSet<>();
    private final boolean named;
    private String name;

    /** One that is named by an article. */
    Player(String id, Figure figure) {
        this(id, figure, false);
    }

    private Player(String id, Figure figure, boolean named) {
        this.id = id;
        this.kind = figure.kind();
        this.name = figure.name();
        this.named = named;
    }

    /** One that is there already and keeps its name. */
    static Player of(Actor actor) {
        Figure figure = new Figure(actor.name(), actor.kind(), actor.aliases());
        Player player = new Player(actor.id(), figure, true);
        player.add(figure);
        return player;
    }

    void add(Figure figure) {
        names.add(figure.name());
        names.addAll(figure.aliases());
        if (!named && figure.name().length() > name.length()) {
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

    List<String> names() {
        return List.copyOf(names);
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
