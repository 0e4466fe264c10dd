package dateline.timeline;

import java.util.HashSet;
import java.util.Set;

/**
 * Which lanes the reader has made lower or higher than they would be.
 *
 * @param collapsed keys of lanes that take one row
 * @param opened keys of lanes in which everything has a label, however high they become
 */
public record Folding(Set<String> collapsed, Set<String> opened) {

    /** Neither. */
    public static final Folding NONE = new Folding(Set.of(), Set.of());

    public Folding {
        collapsed = Set.copyOf(collapsed);
        opened = Set.copyOf(opened);
    }

    /** The same with a lane collapsed, or no longer. */
    public Folding collapse(String lane, boolean collapse) {
        return new Folding(with(collapsed, lane, collapse), with(opened, lane, false));
    }

    /** The same with a lane opened, or no longer. */
    public Folding open(String lane, boolean open) {
        return new Folding(with(collapsed, lane, false), with(opened, lane, open));
    }

    private static Set<String> with(Set<String> keys, String key, boolean held) {
        Set<String> changed = new HashSet<>(keys);
        if (held) {
            changed.add(key);
        } else {
            changed.remove(key);
        }
        return changed;
    }
}
