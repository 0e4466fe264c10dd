package dateline.dating.context;

import java.util.Set;

/**
 * What the words around an expression tell of it.
 *
 * @param direction where its clause looks
 */
public record Context(Direction direction, Set<Trait> traits) {

    /** Whether it has the trait. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
