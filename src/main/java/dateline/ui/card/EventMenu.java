package dateline.ui.card;

import dateline.dossier.Event;
import dateline.dossier.Issue;
import dateline.dossier.Mention;
import dateline.messages.Messages;
import dateline.session.ReadingSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done with any event, as the items of a menu, wherever the event is shown. */
public final class EventMenu {

    private final ReadingSession session;
    private final EventActions actions;
    private final Messages messages;

    /**
     * For the events of the session.
     *
     * @param messages the bundle {@code card}
     */
    public EventMenu(ReadingSession session, EventActions actions, Messages messages) {
        this.session = session;
        this.actions = actions;
        this.messages = messages;
    }

    /** The items for the event, as it is now: only those that make sense for it. */
    public List<MenuItem> items(Event event) {
        List<MenuItem> items = new ArrayList<>();
        items.add(passage(event));
        items.add(item(
                event.isStarred() ? "menu.unstar" : "menu.star",
                () -> session.correcting().star(List.of(event), !event.isStarred())));
        items.add(item("menu.copy", () -> EventActions.copy(actions.copying().sentence(event))));
        items.add(copy("menu.copy-citation", actions.copying().citation(event)));
        items.add(copyLink(actions.copying().link(event)));
        items.add(new SeparatorMenuItem());
        items.addAll(corrections(event));
        items.addAll(lanes(event));
        return items;
    }

    /** Cannot be chosen where there is nothing to copy. */
    private MenuItem copy(String key, Optional<String> words) {
        MenuItem copy = item(key, () -> words.ifPresent(EventActions::copy));
        copy.setDisable(words.isEmpty());
        return copy;
    }

    /** Where there is no link to a dossier that has no file, it says so. */
    private MenuItem copyLink(Optional<String> link) {
        MenuItem copy = copy("menu.copy-link", link);
        if (link.isEmpty()) {
            copy.setText(messages.text("menu.copy-link.no-file"));
        }
        return copy;
    }

    private MenuItem passage(Event event) {
        MenuItem passage = item("menu.passage", () -> {
            select(event);
            session.selection()
                    .passage()
                    .flatMap(shown -> shown.mention())
                    .map(Mention::clause)
                    .ifPresent(session::goTo);
        });
        passage.setDisable(event.mentions().isEmpty());
        return passage;
    }

    private List<MenuItem> corrections(Event event) {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("menu.edit", () -> {
            select(event);
            actions.edit();
        }));
        if (event.origin().acceptable()) {
            items.add(item("menu.accept", () -> session.correcting().accept(List.of(event))));
        }
        if (event.origin().rejectable()) {
            items.add(item("menu.reject", () -> reject(event)));
        }
        items.add(item("card.merge", () -> {
            select(event);
            actions.merge();
        }));
        return items;
    }

    /** What is no event is selected no longer. */
    private void reject(Event event) {
        session.correcting().reject(List.of(event));
        session.selection()
                .event()
                .filter(selected -> selected.id().equals(event.id()))
                .ifPresent(selected -> session.selection().clear());
    }

    /** To see the lane of the event alone, or all lanes again. */
    private List<MenuItem> lanes(Event event) {
        List<Issue> issues = session.filters().issues();
        List<MenuItem> items = new ArrayList<>();
        issues.stream()
                .filter(issue -> event.issues().stream().limit(1).anyMatch(issue.id()::equals))
                .filter(issue -> issues.size() > 1)
                .forEach(issue -> items.add(item(
                        messages.text("menu.only", issue.name()),
                        "menu-only",
                        () -> session.filters()
                                .followOnly(
                                        issue.id(),
                                        issues.stream().map(Issue::id).toList()))));
        if (!session.filters().hiddenProperty().get().isEmpty()) {
            items.add(item("menu.all", session.filters()::followAll));
        }
        if (!items.isEmpty()) {
            items.addFirst(new SeparatorMenuItem());
        }
        return items;
    }

    private void select(Event event) {
        if (!session.selection().holds(event)) {
            session.selection().begin(event);
        }
    }

    private MenuItem item(String key, Runnable action) {
        return item(messages.text(key), key.replace('.', '-'), action);
    }

    private static MenuItem item(String words, String id, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> action.run());
        return item;
    }
}
