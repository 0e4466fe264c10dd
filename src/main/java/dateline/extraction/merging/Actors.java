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
    private final Map<Figure, String> known = new HashMap<>();

    /** Those that are there already. */
    Actors(List<Actor> held) {
        this.ids = new Ids(held.stream().map(Actor::id).toList());
        for (Actor actor : held) {
            enter(Player.of(actor));
        }
    }

    private void enter(Player player) {
        entries.add(player);
        player.names().forEach(name -> byName.putIfAbsent(key(player.kind(), name), player));
    }

    /** The id of an actor; a new one the first time. */
    String id(Figure figure) {
        return known.computeIfAbsent(figure, this::entered);
    }

    private String entered(Figure figure) {
        Player entry = find(figure).orElseGet(() -> {
            Player made = new Player(ids.of(figure.name()), figure);
            entries.add(made);
            return made;
        });
        entry.add(figure);
        names(figure).forEach(name -> byName.putIfAbsent(key(figure.kind(), name), entry));
        return entry.id();
    }

    /** By the full name; a name of one word stands for a person of whom it is the last, if the dossier knows but one. */
    private Optional<Player> find(Figure figure) {
        return names(figure)
                .map(name -> Optional.ofNullable(byName.get(key(figure.kind(), name))))
                .flatMap(Optional::stream)
                .filter(entry -> agrees(entry, figure))
                .findFirst();
    }

    private static Stream<String> names(Figure figure) {
        return Stream.concat(Stream.of(figure.name()), figure.aliases().stream());
    }

    /** Two persons of one surname are two, unless one of them has no other name here. */
    private static boolean agrees(Player entry, Figure figure) {
        boolean one = figure.name().indexOf(' ') < 0 || entry.name().indexOf(' ') < 0;
        return entry.kind() != Actor.Kind.PERSON || one || first(entry.name()).equals(first(figure.name()));
    }

    private static String first(String name) {
        return name.substring(0, Math.min(name.length(), 3));
    }

    private static String key(Actor.Kind kind, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = kind == Actor.Kind.ORGANISATION
                ? lower.replaceFirst("^the ", "")
                        .replaceFirst("[ ,]+(inc|corp|co|ltd|llc|plc|corporation|company|computer)\\.?$", "")
                : lower;
        return kind + " " + plain;
    }

    List<Actor> actors() {
        return entries.stream().map(Player::actor).toList();
    }
}
