package dateline.ui.timeline;

import dateline.dossier.Event;
import dateline.dossier.Issue;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.MenuItem;

/**
 * What other parts of the window offer in the menus of the timeline.
 *
 * @param event what can be done with an event
 * @param issue what can be done with an issue
 */
public record OfferedItems(Function<Event, List<MenuItem>> event, Function<Issue, List<MenuItem>> issue) {

    /** Nothing, for a timeline that stands alone. */
    static final OfferedItems NONE = new OfferedItems(event -> List.of(), issue -> List.of());
}
