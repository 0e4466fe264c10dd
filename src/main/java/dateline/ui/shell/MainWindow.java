package dateline.ui.shell;

import dateline.dossier.Dossier;
import dateline.messages.Messages;
import dateline.session.Desk;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
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
    public static void fill(Stage stage, Desk desk, Views views, Words words) {
        Stream.of("Regular", "Italic", "SemiBold", "Bold").forEach(MainWindow::loadInter);
        Commands commands = new Commands(desk, views, new Dialogs(stage, words.window(), words.version()));
        WindowPane pane = new WindowPane(desk, views, commands, words);
        Scene scene = new Scene(pane, USUAL_WIDTH, USUAL_HEIGHT);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                commands.stepBack();
            }
        });
        new FileDrop(scene, desk.opening());
        new WindowMemory(stage, pane.dividers(), desk.preferences());
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        Stream.of(16, 32, 48, 128, 256).map(MainWindow::icon).forEach(stage.getIcons()::add);
        stage.addEventHandler(
                WindowEvent.WINDOW_SHOWN, shown -> views.timeline().requestFocus());
        desk.session().dossierProperty().subscribe(dossier -> stage.setTitle(title(dossier, words.window())));
    }

    private static String title(Dossier dossier, Messages messages) {
        return dossier.title().isBlank()
                ? messages.text("window.name")
                : messages.text("window.title", dossier.title());
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
