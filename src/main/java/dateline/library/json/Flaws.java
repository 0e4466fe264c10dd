package dateline.library.json;

import java.util.ArrayList;
import java.util.List;

/** What is wrong, in the order it was found; of it a person reads the first hundred. */
final class Flaws {

    private static final int MOST = 100;

    private final List<Flaw> first = new ArrayList<>();
    private boolean more;

    void add(String pointer, String key, Object... arguments) {
        if (first.size() < MOST) {
            first.add(new Flaw(pointer, key, List.of(arguments)));
        } else {
            more = true;
        }
    }

    /** Those of these and then those of the others. */
    static Flaws of(Flaws... all) {
        Flaws joined = new Flaws();
        for (Flaws findings : all) {
            findings.first.forEach(finding -> joined.add(
                    finding.pointer(), finding.key(), finding.arguments().toArray()));
            joined.more |= findings.more;
        }
        return joined;
    }

    List<Flaw> first() {
        return List.copyOf(first);
    }

    /** Whether there are more than the first. */
    boolean more() {
        return more;
    }

    boolean isEmpty() {
        return first.isEmpty();
    }

    /** Whether something is wrong with the value itself. */
    boolean at(String pointer) {
        return first.stream().anyMatch(finding -> finding.pointer().equals(pointer));
    }
}
