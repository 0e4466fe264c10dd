package dateline.ui.card;

import dateline.dossier.Event;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;

/** The menu of whatever line of the story the pointer or the keyboard is at. */
final class StoryMenu {

    private final InShort story;
    private final Function<Event, List<MenuItem>> items;
    private final ContextMenu menu = new ContextMenu();

    /**
     * Opens over the story from now on.
     *
     * @param items what can be done with an event
     */
    StoryMenu(InShort story, Function<Event, List<MenuItem>> items) {
        this.story = story;
        this.items = items;
        menu.setId("story-menu");
        story.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::open);
    }

    private void open(ContextMenuEvent wish) {
        story.stops().stream()
                .filter(line ->
                        line.localToScreen(line.getLayoutBounds()).contains(wish.getScreenX(), wish.getScreenY()))
                .map(line -> (Event) line.getUserData())
                .findFirst()
                .ifPresent(event -> {
                    menu.getItems().setAll(items.apply(event));
                    menu.show(story, wish.getScreenX(), wish.getScreenY());
                    wish.consume();
                });
    }
}
