package dateline.ui.shell;

import dateline.library.Settings.Lanes;
import dateline.session.Desk;
import dateline.timeline.Folding;
import dateline.ui.timeline.TimelinePane;
import java.util.List;
import java.util.Set;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Opens and folds the lanes of the timeline as they were, and remembers them, and where texts were left, when the window closes. */
final class PlaceMemory {

    private final Desk desk;
    private final TimelinePane timeline;

    /** Follows the window from now on. */
    PlaceMemory(Stage stage, Desk desk, TimelinePane timeline) {
        this.desk = desk;
        this.timeline = timeline;
        Lanes lanes = desk.preferences().settings().events().lanes();
        timeline.fold(new Folding(Set.copyOf(lanes.collapsed()), Set.copyOf(lanes.opened())));
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, hiding -> remember());
    }

    private void remember() {
        Folding folding = timeline.folding();
        Lanes lanes = new Lanes(sorted(folding.collapsed()), sorted(folding.opened()));
        desk.preferences().setEvents(desk.preferences().settings().events().with(lanes));
        desk.preferences().leave(desk.session().reading().bookmarks().latest());
    }

    private static List<String> sorted(Set<String> keys) {
        return keys.stream().sorted().toList();
    }
}
