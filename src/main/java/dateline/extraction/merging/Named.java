package dateline.extraction.merging;

import dateline.dossier.Actor;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody or something that a phrase names.
 *
 * @param id of the actor; empty where it is none
 * @param words of the name, in lower case; of an actor all by which its article calls it
 * @param kind of the actor
 */
record Named(String id, Set<String> words, Optional<Actor.Kind> kind) {

    Named {
        words = Set.copyOf(words);
    }

    boolean actor() {
        return kind.isPresent();
    }

    /** Whether both may be the same: the same actor, or a name that is part of the other. */
    boolean is(Named other) {
        return !actor() || !other.actor()
                ? words.containsAll(other.words) || other.words.containsAll(words)
                : id.equals(other.id);
    }

    /** Whether one may stand for the other: the same, or a person for what the person belongs to. */
    boolean speaksFor(Named other) {
        return is(other) || is(Actor.Kind.PERSON) != other.is(Actor.Kind.PERSON) && actor() && other.actor();
    }

    boolean is(Actor.Kind wanted) {
        return kind.filter(wanted::equals).isPresent();
    }
}
