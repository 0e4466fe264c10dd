package dateline.extraction.names;

import dateline.dossier.Actor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One actor in the making: its names, the fullest first. */
final class Namesake {
    private final Actor.Kind kind;
    private String name;
    private final Set<String> names = new LinkedHashSet<>();

    Namesake(String name, Actor.Kind kind) {
        this.name = name;
        this.kind = kind;
        names.add(name);
    }

    /** Another name, perhaps fuller. */
    void call(String other) {
        names.add(other);
        if (other.length() > name.length() && kind != Actor.Kind.STATE) {
            name = other;
        }
    }

    /** Another name, which is not the fullest. */
    void keep(String other) {
        names.add(other);
    }

    Figure figure() {
        List<String> others =
                names.stream().filter(other -> !other.equals(name)).toList();
        return new Figure(name, kind, others);
    }

    Actor.Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }
}
