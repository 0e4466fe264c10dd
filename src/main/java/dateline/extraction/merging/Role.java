package dateline.extraction.merging;

import dateline.dossier.Actor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who does something, or to whom it is done, as a phrase tells it.
 *
 * @param named whom it names
 * @param beside whom it names beside its head: "[Kenya]’s court", "the purchase of [Fjord]"
 * @param thing what it is, where its head is no name
 */
record Role(List<Named> named, List<Named> beside, Optional<String> thing) {

    static final Role NONE = new Role(List.of(), List.of(), Optional.empty());

    /** What a phrase is said to mean that does not say what: "him", "the officials". */
    private static final String SOMEBODY = "";

    Role {
        named = List.copyOf(named);
        beside = List.copyOf(beside);
    }

    /** That of a phrase that does not say who: "him", "the officials". */
    static Role somebody(List<Named> beside) {
        return new Role(List.of(), beside, Optional.of(SOMEBODY));
    }

    /** Whether there is none: "it was sold". */
    boolean none() {
        return named.isEmpty() && thing.isEmpty();
    }

    /** Whether it does not say who or what. */
    boolean open() {
        return named.isEmpty() && thing.filter(what -> !what.equals(SOMEBODY)).isEmpty();
    }

    /** Whether both can mean the same: by name, or the same thing, and what is named beside is not another. */
    boolean meets(Role other) {
        boolean same = named.isEmpty() && other.named.isEmpty() ? things(other) : common(named, other.named);
        return same && !rivals(other);
    }

    /** Whether both are the same thing; where one does not say what, of the same owner. */
    private boolean things(Role other) {
        boolean said = !open() && !other.open();
        return said ? thing.equals(other.thing) : !none() && !other.none() && common(beside, other.beside);
    }

    /** Whether both mean the same by name. */
    boolean names(Role other) {
        return meets(other) && common(all(), other.all());
    }

    /** Whether both are called by the same name. */
    boolean calls(Role other) {
        return common(named, other.named) && !rivals(other);
    }

    /** Whether each names somebody, and nobody whom the other does. */
    boolean differs(Role other) {
        return !named.isEmpty() && !other.named.isEmpty() && !spokenFor(other) && !other.spokenFor(this);
    }

    private boolean spokenFor(Role other) {
        return named.stream().anyMatch(one -> other.all().stream().anyMatch(one::speaksFor));
    }

    /** Whether one is no name, and nothing says that both may be the same. */
    boolean unlike(Role other) {
        return !none()
                && !other.none()
                && (named.isEmpty() || other.named.isEmpty())
                && !meets(other)
                && !common(all(), other.all());
    }

    /** Whether both name actors, be it beside their heads, and none of one is of the other. */
    boolean foreign(Role other) {
        Role one = new Role(all(), List.of(), Optional.empty()).actors();
        return one.differs(new Role(other.all(), List.of(), Optional.empty()).actors());
    }

    /** Whether the other names all whom this means. */
    boolean within(Role other) {
        return !named.isEmpty()
                && named.stream().allMatch(one -> other.all().stream().anyMatch(one::is));
    }

    /** Whether one of those it names is among the actors, given by their ids. */
    boolean among(Set<String> ids) {
        return all().stream().anyMatch(one -> ids.contains(one.id()));
    }

    /** How many both name. */
    long shared(Role other) {
        return all().stream()
                .filter(one -> other.all().stream().anyMatch(one::is))
                .count();
    }

    /** Whether it is about states. */
    boolean states() {
        return named.stream().anyMatch(one -> one.is(Actor.Kind.STATE));
    }

    /** Whether it means an actor. */
    boolean known() {
        return named.stream().anyMatch(Named::actor);
    }

    /** Whether it means that actor, given by the id. */
    boolean means(String actor) {
        return named.stream().anyMatch(one -> one.id().equals(actor));
    }

    /** What of it is known as actors. */
    Role actors() {
        return new Role(named.stream().filter(Named::actor).toList(), List.of(), Optional.empty());
    }

    /** Both together. */
    Role with(Role other) {
        return new Role(
                Stream.concat(named.stream(), other.named.stream()).distinct().toList(),
                Stream.concat(beside.stream(), other.beside.stream()).distinct().toList(),
                thing.or(other::thing));
    }

    private boolean rivals(Role other) {
        return more(other) && other.more(this);
    }

    /** Whether it names somebody whom the other does not. */
    private boolean more(Role other) {
        return all().stream().anyMatch(one -> other.all().stream().noneMatch(one::is));
    }

    private static boolean common(List<Named> one, List<Named> other) {
        return one.stream().anyMatch(name -> other.stream().anyMatch(name::is));
    }

    private List<Named> all() {
        return Stream.concat(named.stream(), beside.stream()).toList();
    }
}
