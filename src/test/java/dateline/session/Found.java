package dateline.session;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Origin;
import dateline.dossier.Standing;

/** Dossiers as the machine leaves them. */
public final class Found {

    private Found() {}

    /** The same, with every event found by the machine. */
    public static Dossier byTheMachine(Dossier dossier) {
        return new Dossier(
                dossier.title(),
                dossier.articles(),
                dossier.events().stream().map(Found::byTheMachine).toList(),
                dossier.issues(),
                dossier.actors(),
                dossier.quotations());
    }

    private static Event byTheMachine(Event event) {
        return new Event(
                event.id(),
                event.title(),
                event.curated(),
                new Standing(event.status(), Origin.FOUND),
                event.involved(),
                event.mentions());
    }
}
