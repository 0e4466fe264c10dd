package dateline.session;

import dateline.dossier.Event;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the pointer is at: an event, where it is told or drawn, or a lane of the timeline. */
public final class Pointing {

    private final ReadOnlyObjectWrapper<Optional<Event>> event = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Optional<String>> lane = new ReadOnlyObjectWrapper<>(Optional.empty());

    Pointing() {}

    /** The event; empty while the pointer is elsewhere. */
    public ReadOnlyObjectProperty<Optional<Event>> eventProperty() {
        return event.getReadOnlyProperty();
    }

    public Optional<Event> event() {
        return event.get();
    }

    /** The pointer is at the event now, or at none. */
    public void at(Optional<Event> pointed) {
        event.set(pointed);
    }

    /** The key of the lane; empty while the pointer is elsewhere. */
    public ReadOnlyObjectProperty<Optional<String>> laneProperty() {
        return lane.getReadOnlyProperty();
    }

    public Optional<String> lane() {
        return lane.get();
    }

    /** The pointer is at the lane with this key now, or at none. */
    public void atLane(Optional<String> pointed) {
        lane.set(pointed);
    }
}
