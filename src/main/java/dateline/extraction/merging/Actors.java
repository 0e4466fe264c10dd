package dateline.extraction.merging;

import dateline.dossier.Actor;
import dateline.extraction.names.CompanyNames;
import dateline.extraction.names.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The actors of a dossier, each once, by whatever name an article calls it. */
final class Actors {

    private static final Pattern INITIAL = Pattern.compile("(?<= )\\p{Lu}\\. ");

    private final Ids ids;
    private final CompanyNames companies;
    private final Map<String, Player> byName = new HashMap<>();
    private final Map<String, Set<Player>> byInitials = new HashMap<>();
    private final List<Player> entries = new ArrayList<>();
    private final Map<Figure, String> known = new HashMap<>();

    /** Those that are there already. */
    Actors(List<Actor> held, CompanyNames companies) {
        this.companies = companies;
        this.ids = new Ids(held.stream().map(Actor::id).toList());
        for (Actor actor : held) {
            enter(Player.of(actor));
        }
    }

    private void enter(Player player) {
        entries.add(player);
        player.names().forEach(name -> call(player, name));
    }

    private void call(Player player, String name) {
        byName.putIfAbsent(key(player.kind(), name), player);
        if (player.kind() == Actor.Kind.ORGANISATION) {
            companies
                    .initials(name)
                    .ifPresent(letters -> byInitials
                            .computeIfAbsent(letters, none -> new LinkedHashSet<>())
                            .add(player));
        }
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
        names(figure).forEach(name -> call(entry, name));
        return entry.id();
    }

    /** By the full name; a name of one word stands for a person of whom it is the last, if the dossier knows but one. */
    private Optional<Player> find(Figure figure) {
        return names(figure)
                .map(name -> Optional.ofNullable(byName.get(key(figure.kind(), name))))
                .flatMap(Optional::stream)
                .filter(entry -> agrees(entry, figure))
                .findFirst()
                .or(() -> names(figure)
                        .flatMap(name -> abbreviated(figure.kind(), name).stream())
                        .findFirst());
    }

    /** Who is called by the first letters of the name, or the only one of whose name these are the first letters. */
    private Optional<Player> abbreviated(Actor.Kind kind, String name) {
        if (kind != Actor.Kind.ORGANISATION) {
            return Optional.empty();
        }
        Set<Player> longer = byInitials.getOrDefault(name, Set.of());
        return companies
                .initials(name)
                .flatMap(letters -> Optional.ofNullable(byName.get(key(kind, letters)))
                        .filter(entry -> entry.name().equals(letters)))
                .or(() -> longer.stream().filter(entry -> longer.size() == 1).findFirst());
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

    private String key(Actor.Kind kind, String name) {
        String plain = switch (kind) {
            case ORGANISATION -> companies.core(name);
            case PERSON -> INITIAL.matcher(name).replaceAll("");
            case STATE -> name;
        };
        return kind + " " + plain.toLowerCase(Locale.ROOT);
    }

    List<Actor> actors() {
        return entries.stream().map(Player::actor).toList();
    }
}
