package dateline.search.everywhere;

import dateline.dossier.Actor;
import dateline.dossier.Event;
import java.util.List;

/**
 * An actor with a name that holds what is sought.
 *
 * @param name the name that holds it
 * @param events those in which the actor takes part, in the order of the dossier
 */
public record ActorFind(Actor actor, Excerpt name, List<Event> events) {

    public ActorFind {
        events = List.copyOf(events);
    }
}
