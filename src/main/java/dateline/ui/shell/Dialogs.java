package dateline.ui.shell;

import dateline.messages.Messages;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** What the window asks or tells apart from its panes. */
final class Dialogs {

    private final Stage stage;
    private final Messages messages;
    private final String version;
    private Optional<Path> folder = Optional.empty();

    Dialogs(Stage stage, Messages messages, String version) {
        this.stage = stage;
        this.messages = messages;
        this.version = version;
    }

    /** Begins to look for files in this folder. */
    void lookIn(Path start) {
        folder = Optional.of(start);
    }

    /** Asks for a file to open; empty when the reader thinks better of it. */
    Optional<Path> chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("open.title"));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(messages.text("open.dossiers"), "*.dossier.json"),
                        new FileChooser.ExtensionFilter(messages.text("open.all"), "*"));
        folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    void showAbout() {
        Label text = new Label(messages.text(
                "about.text", version, System.getProperty("java.version"), System.getProperty("javafx.version")));
        text.setWrapText(true);
        text.setPrefWidth(420);
        show("about.title", text);
    }

    void showKeyboard() {
        show("keyboard.title", new KeyboardTable(messages));
    }

    /** Closes the window as its frame would. */
    void close() {
        stage.close();
    }

    private void show(String title, Node content) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(stage);
        dialog.setTitle(messages.text(title));
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        dialog.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        dialog.show();
    }
}
