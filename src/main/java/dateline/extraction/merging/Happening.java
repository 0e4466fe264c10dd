package dateline.extraction.merging;

import dateline.dossier.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An event in the making: what tells it. */
final class Happening {

    private final Optional<Event> held;
    private final List<Telling> told;
    private final int known;

    /** One that a dossier holds, if it does, and its tellings that are known. */
    Happening(Optional<Event> held, List<Telling> known) {
        this.held = held;
        this.told = new ArrayList<>(known);
        this.known = known.size();
    }

    /** In its place by reading order among what its article tells. */
    void add(Telling telling) {
        int at = told.size();
        while (at > known && told.get(at - 1).isBehind(telling)) {
            at--;
        }
        told.add(at, telling);
    }

    Optional<Event> held() {
        return held;
    }

    /** All that tell it, in reading order. */
    List<Telling> told() {
        return told;
    }

    /** Those that were added. */
    List<Telling> fresh() {
        return told.subList(known, told.size());
    }
}
