package dateline.ui.card;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dateline.article.TextSpan;
import dateline.dossier.Event;
import dateline.messages.Messages;
import dateline.session.Copying;
import dateline.session.ReadingSession;
import dateline.session.Selection;
import dateline.time.TimeWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Window;

/** What the reader can correct of the selected event; nothing happens while none is selected. */
public final class EventActions {

    private final ReadingSession session;
    private final Copying copying;
    private final Messages messages;
    private final TimeWords times;
    private final Node place;

    /** Dialogs open over the window that the place is in. */
    EventActions(ReadingSession session, Copying copying, Messages messages, TimeWords times, Node place) {
        this.session = session;
        this.copying = copying;
        this.messages = messages;
        this.times = times;
        this.place = place;
    }

    /** The machine was right. */
    public void accept() {
        withEvent(event -> session.correcting().accept(List.of(event)));
    }

    /** The machine was wrong; the event is selected no longer. What a person has said stays, and stays selected. */
    public void reject() {
        session.selection().event().filter(event -> event.origin().rejectable()).ifPresent(event -> {
            session.correcting().reject(List.of(event));
            close();
        });
    }

    /** The event matters to the reader, or no longer. */
    public void star() {
        withEvent(event -> session.correcting().star(List.of(event), !event.isStarred()));
    }

    /** Puts the event into the clipboard in plain words. */
    public void copy() {
        withEvent(event -> copy(copying.sentence(event)));
    }

    /** Puts the words that tell the event, with their source, into the clipboard. */
    public void copyCitation() {
        withEvent(event -> copying.citation(event).ifPresent(EventActions::copy));
    }

    /** Puts an address into the clipboard that opens the dossier at the event; nothing where the dossier has no file. */
    public void copyLink() {
        withEvent(event -> copying.link(event).ifPresent(EventActions::copy));
    }

    /** What can be pasted of events. */
    Copying copying() {
        return copying;
    }

    /** Puts words into the clipboard. */
    static void copy(String words) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
    }

    /** Selects nothing any more. */
    void close() {
        session.selection().clear();
    }

    /** Opens a dialog for an event that the words tell, which becomes the selected one. */
    public void add(TextSpan words) {
        session.drafting()
                .of(words)
                .ifPresent(draft -> new EventDialog(session, messages, times, draft)
                        .askForNew(window())
                        .map(revision -> revision.applied(draft))
                        .ifPresent(event -> {
                            session.correcting().add(event);
                            session.selection().selectPassage(event, 0);
                        }));
    }

    /** Opens a dialog for what is said of the event. */
    public void edit() {
        withEvent(event -> new EventDialog(session, messages, times, event)
                .ask(window())
                .ifPresent(revision -> session.correcting().revise(event, revision)));
    }

    /** Asks which other event is the same. */
    public void merge() {
        withEvent(event -> new MergeDialog(session, messages, times, event)
                .ask(window())
                .ifPresent(other -> session.correcting().merge(event, other)));
    }

    /** The passage that is shown tells of another event, which becomes the selected one. */
    public void split() {
        Optional<Selection.Passage> shown = session.selection().passage();
        shown.filter(passage -> passage.event().mentions().size() > 1).ifPresent(passage -> {
            Set<String> before = ids();
            session.correcting().split(passage.event(), passage.number());
            session.dossier().events().stream()
                    .filter(event -> !before.contains(event.id()))
                    .findFirst()
                    .ifPresent(session.selection()::select);
        });
    }

    private Set<String> ids() {
        return session.dossier().events().stream().map(Event::id).collect(toUnmodifiableSet());
    }

    private void withEvent(Consumer<Event> action) {
        session.selection().event().ifPresent(action);
    }

    private Window window() {
        return place.getScene().getWindow();
    }
}
