package dateline.ui.shell;

import dateline.library.Settings.Text;
import dateline.session.Desk;
import dateline.session.Opening;
import dateline.session.Preferences;
import dateline.session.ReadingSession;
import java.nio.file.Path;

/** What the reader can ask of the window, from a menu, a button or a key. */
final class Commands {

    private static final int MEASURE_STEP = 4;

    private final ReadingSession session;
    private final Opening opening;
    private final Preferences preferences;
    private final Views views;
    private final Dialogs dialogs;

    Commands(Desk desk, Views views, Dialogs dialogs) {
        this.session = desk.session();
        this.opening = desk.opening();
        this.preferences = desk.preferences();
        this.views = views;
        this.dialogs = dialogs;
    }

    void open() {
        preferences.settings().files().recent().stream()
                .findFirst()
                .map(Path::getParent)
                .ifPresent(dialogs::lookIn);
        dialogs.chooseFile().ifPresent(opening::open);
    }

    void open(Path file) {
        opening.open(file);
    }

    void openExample() {
        opening.openExample();
    }

    void quit() {
        dialogs.close();
    }

    void find() {
        views.find().begin();
    }

    void findNext() {
        session.finding().next();
    }

    void findPrevious() {
        session.finding().previous();
    }

    /** Ends the search if there is one, else clears the selection. */
    void stepBack() {
        if (session.finding().hits().active()) {
            views.find().end();
            toText();
        } else {
            session.selection().clear();
        }
    }

    void largerText() {
        resize(1, 0);
    }

    void smallerText() {
        resize(-1, 0);
    }

    void usualText() {
        preferences.setText(new Text(
                Text.DEFAULT.size(),
                Text.DEFAULT.measure(),
                preferences.settings().text().face()));
    }

    void longerLines() {
        resize(0, MEASURE_STEP);
    }

    void shorterLines() {
        resize(0, -MEASURE_STEP);
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

    void nextPassage() {
        session.selection().nextPassage();
    }

    void previousPassage() {
        session.selection().previousPassage();
    }

    void toContents() {
        views.contents().requestFocus();
    }

    void toText() {
        views.reader().requestFocus();
    }

    void toTimeline() {
        views.timeline().requestFocus();
    }

    void showKeyboard() {
        dialogs.showKeyboard();
    }

    void showAbout() {
        dialogs.showAbout();
    }

    private void resize(int size, int measure) {
        Text text = preferences.settings().text();
        preferences.setText(new Text(text.size() + size, text.measure() + measure, text.face()));
    }
}
