package dateline.ui.card;

import dateline.dossier.Event;
import dateline.dossier.Origin;
import dateline.messages.Messages;
import dateline.session.ReadingSession;
import dateline.session.Seeking;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/** What is said where there is no story to tell in short: why there is none. */
final class NoStory extends Label {

    private final ReadingSession session;
    private final Messages messages;
    private final ObservableValue<Seeking.SearchState> seeking;

    /**
     * Keeps up with the session.
     *
     * @param seeking whether it is known what the text tells
     */
    NoStory(ReadingSession session, Messages messages, ObservableValue<Seeking.SearchState> seeking) {
        this.session = session;
        this.messages = messages;
        this.seeking = seeking;
        getStyleClass().add("hint");
        setWrapText(true);
        managedProperty().bind(visibleProperty());
        session.dossierProperty().subscribe(dossier -> tell());
        session.asOf().dayProperty().subscribe(day -> tell());
        session.filters().rejectedShownProperty().subscribe(shown -> tell());
        session.filters().listedProperty().subscribe(listed -> tell());
        seeking.subscribe(now -> tell());
    }

    private void tell() {
        setText(messages.text(reason()));
    }

    private String reason() {
        List<Event> events = session.dossier().events();
        if (events.isEmpty()) {
            return switch (seeking.getValue()) {
                case LOOKING -> "short.awaited";
                case CALLED_OFF -> "short.called-off";
                case DONE -> "short.no-events";
            };
        }
        boolean withRejected = session.filters().rejectedShownProperty().get();
        if (!withRejected && events.stream().allMatch(event -> event.origin() == Origin.REJECTED)) {
            return "short.all-rejected";
        }
        if (!session.filters().shown().isEmpty()) {
            return "short.none-within";
        }
        return events.stream().anyMatch(session.asOf()::knows) ? "short.none-shown" : "short.none-reported";
    }
}
