package dateline.ui.shell;

import dateline.messages.Messages;
import dateline.session.Desk;
import dateline.ui.start.StartWays;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** The window: its frame, title and icon, and the panes in it. */
public final class MainWindow {

    private static final double USUAL_WIDTH = 1280;
    private static final double USUAL_HEIGHT = 800;
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 480;

    private MainWindow() {}

    /** Fills a stage that is not shown yet. */
    public static void fill(Stage stage, Desk desk, Views views, Overlays overlays, Words words) {
        Stream.of("Regular", "Italic", "SemiBold", "Bold").forEach(MainWindow::loadInter);
        Dialogs dialogs = new Dialogs(stage, words.window(), words.version());
        Documents documents = new Documents(desk, dialogs);
        Commands commands = new Commands(desk, views, overlays, documents, dialogs);
        WindowPane pane = new WindowPane(desk, views, commands, words);
        overlays.cover(pane);
        overlays.start()
                .offer(new StartWays(
                        documents::open,
                        documents::openFolder,
                        () -> documents.paste(Clip.of(Clipboard.getSystemClipboard())),
                        () -> documents.openLocation(""),
                        documents::openExample,
                        documents::openAgain));
        Scene scene = new Scene(pane, USUAL_WIDTH, USUAL_HEIGHT);
        desk.preferences()
                .reducedMotionProperty()
                .subscribe(reduced -> scene.getPreferences().setReducedMotion(reduced ? Boolean.TRUE : null));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                commands.stepBack();
            }
        });
        scene.getAccelerators().put(KeyCombination.valueOf(words.window().text("key.redo-too")), commands::redo);
        new MenuKey(scene);
        new FieldUndo(scene, commands, words.window());
        new FileDrop(scene, documents::paste);
        new WindowMemory(stage, pane.dividers(), desk.preferences());
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        Stream.of(16, 32, 48, 128, 256).map(MainWindow::icon).forEach(stage.getIcons()::add);
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, shown -> views.events().requestFocus());
        stage.setOnCloseRequest(request -> {
            request.consume();
            commands.quit();
        });
        desk.session().dossierProperty().subscribe(dossier -> entitle(stage, desk, words.window()));
        desk.saving().unsavedProperty().subscribe(unsaved -> entitle(stage, desk, words.window()));
    }

    private static void entitle(Stage stage, Desk desk, Messages messages) {
        String title = desk.session().dossier().title();
        String named = title.isBlank() ? messages.text("window.name") : messages.text("window.title", title);
        stage.setTitle(desk.saving().unsaved() ? messages.text("window.unsaved", named) : named);
    }

    private static Image icon(int size) {
        String resource = "/icons/dateline-" + size + ".png";
        return new Image(Objects.requireNonNull(MainWindow.class.getResourceAsStream(resource), resource));
    }

    private static void loadInter(String style) {
        Font.loadFont(
                MainWindow.class.getResourceAsStream("/com/formdev/flatlaf/fonts/inter/Inter-" + style + ".otf"), 13);
    }
}
