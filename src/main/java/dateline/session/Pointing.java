package dateline.session;

import dateline.dossier.Event;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The event at whose clause the pointer is in the text. */
public final class Pointing {

    private final ReadOnlyObjectWrapper<Optional<Event>> event = new ReadOnlyObjectWrapper<>(Optional.empty());

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
}
