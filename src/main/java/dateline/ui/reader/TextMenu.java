package dateline.ui.reader;

import dateline.article.Annotation;
import dateline.article.TextSpan;
import dateline.dossier.Event;
import dateline.messages.Messages;
import dateline.session.ReadingSession;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done with the words that are selected, with the reader's mark at a place, and with the event that is told there. */
final class TextMenu {

    private final ReadingSession session;
    private final Messages messages;
    private final WordActions actions;
    private final TextLinks links;
    private final ContextMenu menu = new ContextMenu();

    TextMenu(ReadingSession session, Messages messages, WordActions actions, TextLinks links) {
        this.session = session;
        this.messages = messages;
        this.actions = actions;
        this.links = links;
        menu.setId("text-menu");
    }

    /** Opens at a place of the screen, for what is written and told there. */
    void open(Node owner, double x, double y, Optional<TextSpan> place, Optional<Event> event) {
        Stream<List<MenuItem>> here = Stream.of(
                place.flatMap(session.annotating()::at).map(this::mark).orElse(List.of()),
                event.map(links.menu()).orElse(List.of()),
                place.map(links.section()).orElse(List.of()));
        List<List<MenuItem>> groups = here.filter(group -> !group.isEmpty()).toList();
        boolean isOfWords = actions.hasWords() || groups.isEmpty();
        menu.getItems().setAll(isOfWords ? words() : List.of());
        groups.forEach(group -> {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().addAll(group);
        });
        menu.show(owner, x, y);
    }

    private List<MenuItem> words() {
        List<MenuItem> items = List.of(
                item("text.add-event", actions::addEvent),
                item("text.highlight", actions::highlight),
                item("text.note", actions::note),
                item("text.copy", actions::copy));
        items.forEach(item -> item.setDisable(!actions.hasWords()));
        return items;
    }

    private List<MenuItem> mark(Annotation mark) {
        return List.of(
                item(mark.hasNote() ? "text.edit-note" : "text.write-note", () -> actions.edit(mark)),
                item(mark.hasNote() ? "text.remove-note" : "text.remove-highlight", () -> actions.remove(mark)));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(chosen -> action.run());
        return item;
    }
}
