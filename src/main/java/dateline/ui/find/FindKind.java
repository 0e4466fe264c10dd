package dateline.ui.find;

import dateline.search.everywhere.DossierFinds;
import java.util.function.ToIntFunction;

/** What of all that was found is listed. */
enum FindKind {
    ALL(DossierFinds::total),
    PASSAGES(DossierFinds::passages),
    EVENTS(finds -> finds.events().size()),
    ACTORS(finds -> finds.actors().size()),
    NOTES(finds -> finds.notes().size());

    private final ToIntFunction<DossierFinds> count;

    FindKind(ToIntFunction<DossierFinds> count) {
        this.count = count;
    }

    /** How much of the kind was found. */
    int count(DossierFinds finds) {
        return count.applyAsInt(finds);
    }

    /** Whether what is of the other kind is listed. */
    boolean holds(FindKind other) {
        return this == ALL || this == other;
    }
}
