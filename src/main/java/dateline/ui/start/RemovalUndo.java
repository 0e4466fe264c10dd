package dateline.ui.start;

import dateline.library.Recent;
import dateline.messages.Messages;
import dateline.session.Preferences;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;

/** Puts back what was taken off the list of what was opened before, the last first; seen while there is something. */
final class RemovalUndo extends Button {

    /** What was taken off the list, and where it stood. */
    private record Removal(Recent recent, int place) {}

    private final Preferences preferences;
    private final Messages messages;
    private final Deque<Removal> removals = new ArrayDeque<>();

    /** Nothing was taken off yet; {@code then} is told what was put back. */
    RemovalUndo(Preferences preferences, Messages messages, Consumer<Recent> then) {
        this.preferences = preferences;
        this.messages = messages;
        setId("recent-undo");
        getStyleClass().add("link");
        setMnemonicParsing(false); // titles may have underscores
        managedProperty().bind(visibleProperty());
        setOnAction(press -> Optional.ofNullable(removals.poll()).ifPresent(last -> {
            preferences.recall(last.recent(), last.place());
            then.accept(last.recent());
        }));
        preferences.recentProperty().subscribe(this::forgetListed);
    }

    /** What is listed again, opened or put back, is not to be put back. */
    private void forgetListed(List<Recent> listed) {
        removals.removeIf(removal -> listed.stream().anyMatch(removal.recent()::isSameAs));
        tell();
    }

    /** Takes this off the list, where it stands at this place, the first being 0. */
    void remove(Recent recent, int place) {
        preferences.forget(recent);
        removals.push(new Removal(recent, place));
        tell();
    }

    private void tell() {
        setVisible(!removals.isEmpty());
        Optional.ofNullable(removals.peek())
                .ifPresent(last ->
                        setText(messages.text("start.forget.undo", last.recent().title())));
    }
}
