package dateline.extraction.merging;

import dateline.dossier.Actor;
import dateline.extraction.names.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The actors of a dossier, each once, by whatever name an article calls it. */
final class Actors {

    private final Ids ids;
    private final Map<String, Player> byName = new HashMap<>();
    private final List<Player> entries = new ArrayList<>();

    /** Those that are there already. */
    Actors(List<Actor> held) {
        this.ids = new Ids(held.stream().map(Actor::id).toList());
        held.stream().map(Player::of).forEach(player -> enter(player, player.names().stream()));
    }

    private void enter(Player player, Stream<String> names) {
        entries.add(player);
        names.forEach(name -> byName.putIfAbsent(key(player.kind(), name), player));
    }

    /** The id of an actor; a new one the first time. */
    String id(Figure figure) {
        Player player = names(figure)
                .flatMap(name -> Optional.ofNullable(byName.get(key(figure.kind(), name))).stream())
                .findFirst()
                .orElseGet(() -> {
                    Player made = new Player(ids.of(figure.name()), figure);
                    enter(made, names(figure));
                    return made;
                });
        player.add(figure);
        return player.id();
    }

    private static Stream<String> names(Figure figure) {
        return Stream.concat(Stream.of(figure.name()), figure.aliases().stream());
    }

    private static String key(Actor.Kind kind, String name) {
        return kind + " " + name.toLowerCase(Locale.ROOT);
    }

    List<Actor> actors() {
        return entries.stream().map(Player::actor).toList();
    }
}
