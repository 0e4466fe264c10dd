package dateline.extraction.merging;

import dateline.dossier.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An event in the making: what tells it. */
final class Happening {

    private static final int COMPARED = 6;

    private final Optional<Event> held;
    private final List<Telling> told;
    private final int known;
    private List<Telling> compared;

    /** One that a dossier holds, if it does, and its tellings that are known. */
    Happening(Optional<Event> held, List<Telling> known) {
        this.held = held;
        this.told = new ArrayList<>(known);
        this.known = known.size();
        this.compared = first();
    }

    /** In its place by reading order among what its article tells. */
    void add(Telling telling) {
        int at = told.size();
        while (at > known && told.get(at - 1).isBehind(telling)) {
            at--;
        }
        told.add(at, telling);
        if (!telling.draft().echo()) {
            compared = first();
        }
    }

    private List<Telling> first() {
        return told.stream()
                .filter(telling -> !telling.draft().echo())
                .limit(COMPARED)
                .toList();
    }

    /** The first that tell it and do not only name it again: what others are compared with. */
    List<Telling> compared() {
        return compared;
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
