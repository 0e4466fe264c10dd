package dateline.ui.shell;

import dateline.session.Desk;
import dateline.session.Gathering;
import dateline.session.Opening;
import dateline.session.Preferences;
import dateline.ui.controls.FontFaces;
import dateline.ui.start.StartWays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** The window: its frame, title and icon, and the panes in it. */
public final class MainWindow {

    private static final double USUAL_WIDTH = 1280;
    private static final double USUAL_HEIGHT = 800;
    private static final double SHARE_OF_SCREEN = 0.9;
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 480;

    /** In px, as JavaFX asks for them on Windows, and on Linux and macOS: from others it would make its own at each start. */
    private static final List<Integer> ICON_SIZES = List.of(32, 128);

    private MainWindow() {}

    /** Dresses all controls, before the first of them is made: JavaFX would read a sheet of its own for it. */
    public static void dress(Preferences preferences) {
        FontFaces.load();
        Appearance.dressControls(preferences);
    }

    /**
     * Fills a stage that is not shown yet.
     *
     * @param another opens another window
     */
    public static void fill(Stage stage, Desk desk, Views views, Overlays overlays, Words words, Runnable another) {
        Dialogs dialogs = new Dialogs(stage, words.window(), words.version());
        Documents documents = new Documents(desk, dialogs);
        WindowFrame frame = new WindowFrame(stage, documents, words.window(), another);
        Commands commands = new Commands(desk, views, overlays, documents, dialogs, frame);
        WindowPane pane = new WindowPane(desk, views, commands, words);
        overlays.cover(pane);
        overlays.start()
                .offer(new StartWays(
                        documents::open,
                        documents::openFolder,
                        () -> {
                            if (!documents.paste(Clip.of(Clipboard.getSystemClipboard()))) {
                                pane.notice().tell(words.window().text("paste.nothing"));
                            }
                        },
                        () -> documents.openLocation(""),
                        documents::openExample,
                        documents::openAgain));
        new PlaceMemory(stage, desk, views.timeline());
        new WindowMemory(stage, pane.panes()::dividers, pane.panes()::divide, desk.preferences());
        // as large as the stage already is, so that it is laid out once
        Scene scene = new Scene(pane, orUsual(stage.getWidth(), USUAL_WIDTH), orUsual(stage.getHeight(), USUAL_HEIGHT));
        desk.preferences()
                .reducedMotionProperty()
                .subscribe(reduced -> scene.getPreferences().setReducedMotion(reduced ? Boolean.TRUE : null));
        onEscape(scene, pane.notice(), commands);
        new MenuKey(scene);
        new KeyboardUse(scene);
        new FieldUndo(scene, commands, words.window());
        new FileDrop(scene, documents::paste);
        WindowPart asking = new WindowPart(views.redating().bar(), views.reader());
        new FocusKeeper(
                scene, Stream.concat(views.parts().stream(), Stream.of(asking)).toList());
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        ICON_SIZES.stream().map(MainWindow::icon).forEach(stage.getIcons()::add);
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, shown -> {
            views.events().requestFocus();
            overlays.start().begin();
            overlays.steps().greet(desk);
        });
        onOpened(desk, views.events()::requestFocus);
        WindowTitle title = new WindowTitle(words.window());
        desk.session().dossierProperty().subscribe(dossier -> entitle(stage, desk, title));
        desk.saving().unsavedProperty().subscribe(unsaved -> entitle(stage, desk, title));
    }

    /** Closes what was told, or else steps back. */
    private static void onEscape(Scene scene, NoticeBar notice, Commands commands) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !notice.dismiss()) {
                commands.stepBack();
            }
        });
    }

    private static double orUsual(double set, double usual) {
        return Double.isNaN(set) ? usual : set;
    }

    /** Gives a stage nine tenths of the screen, in its middle. */
    public static void place(Stage stage) {
        Rectangle2D place = place(Screen.getPrimary().getVisualBounds());
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    /** Nine tenths of a screen, in its middle; of a little one as much as a window needs, from its corner on. */
    static Rectangle2D place(Rectangle2D screen) {
        double width = Math.max(LEAST_WIDTH, Math.round(screen.getWidth() * SHARE_OF_SCREEN));
        double height = Math.max(LEAST_HEIGHT, Math.round(screen.getHeight() * SHARE_OF_SCREEN));
        double left = Math.max(0, Math.round((screen.getWidth() - width) / 2));
        double top = Math.max(0, Math.round((screen.getHeight() - height) / 2));
        return new Rectangle2D(screen.getMinX() + left, screen.getMinY() + top, width, height);
    }

    /** What is opened can be walked through at once, wherever the keyboard was before. */
    private static void onOpened(Desk desk, Runnable action) {
        desk.opening()
                .outcomeProperty()
                .subscribe(came -> came.filter(Opening.Outcome::isOpen).ifPresent(open -> action.run()));
        desk.gathering()
                .openedProperty()
                .subscribe(made -> made.filter(Gathering.Opened::isFirst).ifPresent(open -> action.run()));
    }

    private static void entitle(Stage stage, Desk desk, WindowTitle title) {
        stage.setTitle(title.words(desk.session().dossier(), desk.saving().unsaved()));
    }

    private static Image icon(int size) {
        String resource = "/icons/dateline-" + size + ".png";
        return new Image(Objects.requireNonNull(MainWindow.class.getResourceAsStream(resource), resource));
    }
}
