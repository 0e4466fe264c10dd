package dateline.ui.contents;

import dateline.article.Section;
import dateline.article.TextSpan;
import dateline.dossier.Event;
import dateline.dossier.MentionIndex;
import dateline.messages.Messages;
import dateline.session.Grouping;
import dateline.session.ReadingSession;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** What menus offer to do with a section. */
public final class SectionItems {

    private final ReadingSession session;
    private final Messages messages;

    /**
     * For the sections of the session.
     *
     * @param messages the bundle {@code contents}
     */
    public SectionItems(ReadingSession session, Messages messages) {
        this.session = session;
        this.messages = messages;
    }

    /** For the section whose heading is at the place; nothing elsewhere. */
    public List<MenuItem> at(TextSpan place) {
        return session.text()
                .place(place.block())
                .flatMap(found -> found.section())
                .filter(section -> section.heading().id().equals(place.block()))
                .map(this::of)
                .orElse(List.of());
    }

    /** For the section. */
    List<MenuItem> of(Section section) {
        MenuItem events = item("contents.section.events", () -> showOnly(section));
        events.setDisable(section.stream()
                .flatMap(block -> session.mentions().in(block.id()).stream())
                .map(MentionIndex.Entry::event)
                .noneMatch(this::isSeen));
        MenuItem copy = item(
                "contents.section.copy",
                () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, section.title())));
        MenuItem all = item(
                "contents.section.all",
                () -> ids().forEach(id -> session.filters().follow(id, true)));
        return ids().allMatch(session.filters()::follows) ? List.of(events, copy) : List.of(events, all, copy);
    }

    private boolean isSeen(Event event) {
        return session.filters().couldShow(event) && session.window().contains(event);
    }

    private void showOnly(Section section) {
        session.charting().group(Grouping.SECTION);
        session.filters().followOnly(section.heading().id(), ids().toList());
    }

    private Stream<String> ids() {
        return session.dossier().articles().stream()
                .flatMap(article -> article.sections().stream())
                .map(section -> section.heading().id());
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(chosen -> action.run());
        return item;
    }
}
