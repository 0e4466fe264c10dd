package dateline.ui.shell;

import dateline.dossier.Dossier;
import dateline.library.Settings.Lanes;
import dateline.session.Bookmarks;
import dateline.session.Desk;
import dateline.timeline.Folding;
import dateline.ui.timeline.TimelinePane;
import java.util.List;
import java.util.Set;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/**
 * Opens and folds the lanes of each dossier as they were, and remembers them, and where texts were left, whenever a text or the window
 * is left.
 */
final class PlaceMemory {

    private final Desk desk;
    private final TimelinePane timeline;
    private final Bookmarks bookmarks;
    private String dossier = "";

    /** Follows the window from now on. */
    PlaceMemory(Stage stage, Desk desk, TimelinePane timeline) {
        this.desk = desk;
        this.timeline = timeline;
        bookmarks = desk.session().reading().bookmarks();
        desk.session().dossierProperty().subscribe(this::turnTo);
        desk.session().articleProperty().subscribe((before, now) -> remember());
        stage.focusedProperty().subscribe((before, now) -> remember());
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, hiding -> remember());
    }

    private void turnTo(Dossier opened) {
        String name = Bookmarks.name(opened);
        if (!name.equals(dossier)) {
            remember();
            dossier = name;
            Lanes lanes = bookmarks.lanes(name);
            timeline.fold(new Folding(Set.copyOf(lanes.collapsed()), Set.copyOf(lanes.opened())));
        }
    }

    private void remember() {
        Folding folding = timeline.folding();
        bookmarks.put(new Lanes(dossier, sorted(folding.collapsed()), sorted(folding.opened())));
        desk.preferences().leave(bookmarks);
    }

    private static List<String> sorted(Set<String> keys) {
        return keys.stream().sorted().toList();
    }
}
