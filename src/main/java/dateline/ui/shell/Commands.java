package dateline.ui.shell;

import dateline.dossier.Dossier;
import dateline.exporting.ExportWords;
import dateline.exporting.Exporter;
import dateline.exporting.StarredStory;
import dateline.library.Settings.Dock;
import dateline.library.Settings.Events;
import dateline.library.Settings.Highlighting;
import dateline.library.Settings.Text;
import dateline.library.Settings.View;
import dateline.session.Desk;
import dateline.session.Preferences;
import dateline.session.ReadingSession;
import dateline.ui.card.EventActions;
import dateline.ui.palette.Choice;
import dateline.ui.reader.WordActions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/** What the reader can ask of the window, from a menu, a button or a key. */
final class Commands {

    private static final int MEASURE_STEP = 4;

    private final ReadingSession session;
    private final Preferences preferences;
    private final Views views;
    private final Overlays overlays;
    private final Documents documents;
    private final Dialogs dialogs;
    private final Panels panels = new Panels();
    private final WindowFrame frame;

    Commands(Desk desk, Views views, Overlays overlays, Documents documents, Dialogs dialogs, WindowFrame frame) {
        this.frame = frame;
        this.session = desk.session();
        this.preferences = desk.preferences();
        this.views = views;
        this.overlays = overlays;
        this.documents = documents;
        this.dialogs = dialogs;
    }

    /** Those that open and save. */
    Documents documents() {
        return documents;
    }

    /** Writes the dossier in a format, in the colours that the window has. */
    void export(Exporter format) {
        boolean isDark = views.reader().getScene().getRoot().getStyleClass().contains("dark");
        documents.export(format, isDark);
    }

    /** Shows the sheets that can be printed. */
    void print() {
        dialogs.showPrint(documents.printing());
    }

    /** Tells the starred events on the whole screen. */
    void present() {
        frame.present(StarredStory.of(StarredStory.starred(session.dossier()), ExportWords.of(Locale.ENGLISH)));
    }

    /** Those that show and fold parts of the window. */
    Panels panels() {
        return panels;
    }

    /** Those that concern the window as a whole. */
    WindowFrame frame() {
        return frame;
    }

    /** Shows only the text, or all again. */
    void onlyText() {
        panels.showOnlyText(!panels.onlyTextProperty().get());
        toText();
    }

    /** Shows the page to start from, or what is open again. */
    void start() {
        if (overlays.start().isVisible()) {
            overlays.start().leave();
        } else {
            overlays.start().show();
        }
    }

    /** Whether the page to start from hides what is open. */
    BooleanExpression startingProperty() {
        return overlays.start().visibleProperty();
    }

    void undo() {
        step(session.history()::undo);
    }

    void redo() {
        step(session.history()::redo);
    }

    void changeDate() {
        views.redating().dialog().openAndThen(this::leaveField);
    }

    /** Corrects the selected event. */
    void correct(Consumer<EventActions> correction) {
        step(() -> correction.accept(views.card().actions()));
    }

    /** Does something with the words that are selected in the text; whether any are. */
    boolean mark(Consumer<WordActions> marking) {
        boolean hasWords = views.reader().words().hasWords();
        if (hasWords) {
            marking.accept(views.reader().words());
        }
        return hasWords;
    }

    /** Changes what is open, unless that is hidden: some keys lead here past the menus. */
    private void step(Runnable action) {
        if (startingProperty().get()) {
            return;
        }
        Dossier before = session.dossier();
        action.run();
        if (!session.dossier().equals(before)) {
            leaveField();
        }
    }

    /** After a step the keyboard is in no field, where undoing would take back what was typed there before. */
    private void leaveField() {
        if (views.reader().getScene().getFocusOwner() instanceof TextInputControl) {
            toText();
        }
    }

    void find() {
        views.find().begin();
    }

    void findEverywhere() {
        views.find().beginEverywhere();
    }

    /** Leaves the page to start from and does something with what is open; nothing where there is nothing to read. */
    private void reading(Runnable action) {
        overlays.start().leave();
        if (!overlays.start().isVisible()) {
            action.run();
        }
    }

    /** Lets the reader choose among these commands and whatever else can be gone to. */
    void choose(Supplier<List<Choice>> commands) {
        overlays.start().leave();
        overlays.palette().open(commands.get()); // what is open now tells which can be given
    }

    void findNext() {
        session.finding().next();
    }

    void findPrevious() {
        session.finding().previous();
    }

    /** Leaves the start page if something is open, else ends the search if there is one, else leaves the text alone, else clears the selection, the time window, the full screen. */
    void stepBack() {
        boolean isSeeking =
                session.finding().hits().active() || session.searching().isActive();
        if (overlays.start().leave()) {
            toText();
        } else if (isSeeking) {
            views.find().end();
            toText();
        } else if (panels.onlyTextProperty().get()) {
            panels.showOnlyText(false);
        } else if (session.selection().event().isPresent()) {
            session.selection().clear();
        } else if (session.window().stretch().isPresent()) {
            session.window().clear();
        } else {
            frame.leaveScreen();
        }
    }

    void largerText() {
        resize(1);
    }

    void smallerText() {
        resize(-1);
    }

    void usualText() {
        set(text().sized(Text.DEFAULT.size()).measured(Text.DEFAULT.measure()));
    }

    /** Sets articles in this face; in the best that is installed where it is empty. */
    void setFace(String face) {
        set(text().inFace(face));
    }

    void longerLines() {
        set(text().measured(text().measure() + MEASURE_STEP));
    }

    void shorterLines() {
        set(text().measured(text().measure() - MEASURE_STEP));
    }

    void highlight(Highlighting passages) {
        set(text().highlighted(passages));
    }

    private Text text() {
        return preferences.settings().text();
    }

    private void set(Text text) {
        preferences.setText(text);
    }

    void fitTimeline() {
        views.timeline().fit();
    }

    void zoomTimelineIn() {
        views.timeline().zoomIn();
    }

    void zoomTimelineOut() {
        views.timeline().zoomOut();
    }

    void back() {
        session.trail().back();
    }

    void forward() {
        session.trail().forward();
    }

    void nextPassage() {
        session.selection().nextPassage();
    }

    void previousPassage() {
        session.selection().previousPassage();
    }

    void toContents() {
        reading(() -> {
            panels.showContents();
            views.contents().requestFocus();
        });
    }

    void toText() {
        reading(views.reader()::requestFocus);
    }

    void toTimeline() {
        reading(() -> {
            see(View.TIMELINE);
            views.timeline().requestFocus();
        });
    }

    void toList() {
        reading(() -> {
            see(View.LIST);
            views.events().list().requestFocus();
        });
    }

    /** Goes on to the next part of the window that can take the keyboard. */
    void toNextPart() {
        goAround(views.parts());
    }

    /** Goes back to the part of the window before. */
    void toPreviousPart() {
        goAround(views.parts().reversed());
    }

    private void goAround(List<WindowPart> parts) {
        Node owner = views.reader().getScene().getFocusOwner();
        WindowPart here = parts.stream()
                .filter(part -> part.holds(owner))
                .findFirst()
                .orElseGet(parts::getLast); // from elsewhere to the first
        boolean isTaken = false;
        for (int step = 1; !isTaken && step <= parts.size(); step++) {
            isTaken = parts.get((parts.indexOf(here) + step) % parts.size()).takeKeyboard();
        }
    }

    private void see(View view) {
        preferences.setEvents(preferences.settings().events().seenAs(view));
    }

    /** Moves the events below the text, or beside it again. */
    void dock() {
        Events events = preferences.settings().events();
        preferences.setEvents(events.docked(events.dock() == Dock.RIGHT ? Dock.BELOW : Dock.RIGHT));
    }

    void lookEarlier() {
        session.asOf().earlier();
    }

    void lookLater() {
        session.asOf().later();
    }

    void filterEvents() {
        reading(() -> {
            toList();
            views.events().list().filter();
        });
    }

    void chooseWindow() {
        views.events().bar().chooseWindow();
    }

    /** Looks at the time of the selected event. */
    void windowHere() {
        session.selection().event().flatMap(session.reports()::due).ifPresent(session.window()::mark);
    }

    void clearWindow() {
        session.window().clear();
    }

    void showUnread(List<String> lines) {
        dialogs.showUnread(lines);
    }

    void showLegend() {
        views.timeline().toggleLegend(views.events().topBar());
    }

    void showPreferences() {
        dialogs.showPreferences(preferences);
    }

    /** Shows what to know first, where it can be seen. */
    void showFirstSteps() {
        reading(() -> {
            panels.showOnlyText(false);
            see(View.TIMELINE);
            overlays.steps().show();
        });
    }

    void showKeyboard() {
        dialogs.showKeyboard();
    }

    void showAbout() {
        dialogs.showAbout();
    }

    /** From the size that the text has on screen, be it chosen or not. */
    private void resize(int px) {
        set(text().sized(
                        Optional.of((int) Math.round(views.reader().typography().size()) + px)));
    }
}
