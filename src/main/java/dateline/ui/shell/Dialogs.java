package dateline.ui.shell;

import dateline.library.json.DossierFile;
import dateline.messages.Messages;
import dateline.ui.controls.WindowLook;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** What the window asks or tells apart from its panes. */
final class Dialogs {

    /** What some system does not take in the name of a file. */
    private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");

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

    /**
     * Asks where to save, with a name to begin with; empty when the reader thinks better of it. A file whose name the chooser
     * did not ask about is asked about here.
     */
    Optional<Path> chooseTarget(String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("save.title"));
        chooser.setInitialFileName(
                DossierFile.named(Path.of(UNFIT.matcher(name).replaceAll(" ").strip()))
                        .toString());
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(messages.text("open.dossiers"), "*.dossier.json"));
        folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showSaveDialog(stage))
                .map(File::toPath)
                .flatMap(this::completed);
    }

    private Optional<Path> completed(Path chosen) {
        Path target = DossierFile.named(chosen);
        return target.equals(chosen) || !Files.exists(target) || mayReplace(target)
                ? Optional.of(target)
                : Optional.empty();
    }

    private boolean mayReplace(Path file) {
        ButtonType replace = new ButtonType(messages.text("save.replace"), ButtonData.OK_DONE);
        return ask(messages.text("save.exists", file.getFileName()), messages.text("save.exists.more"), replace)
                .filter(replace::equals)
                .isPresent();
    }

    /** What is to become of changes that are not saved. */
    enum Answer {
        SAVE,
        DISCARD,
        STAY
    }

    /** Asks what is to become of the changes of the dossier with this title. */
    Answer askToSave(String title) {
        ButtonType save = new ButtonType(messages.text("unsaved.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(messages.text("unsaved.discard"), ButtonData.NO);
        return ask(messages.text("unsaved.question", title), messages.text("unsaved.more"), save, discard)
                .map(answer -> answer == save ? Answer.SAVE : answer == discard ? Answer.DISCARD : Answer.STAY)
                .orElse(Answer.STAY);
    }

    private Optional<ButtonType> ask(String question, String more, ButtonType... answers) {
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, more, answers);
        WindowLook.lend(stage, alert);
        alert.setTitle(messages.text("window.name"));
        alert.setHeaderText(question);
        alert.setGraphic(null);
        alert.getButtonTypes().add(ButtonType.CANCEL);
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        return alert.showAndWait();
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
        WindowLook.lend(stage, dialog);
        dialog.setTitle(messages.text(title));
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        dialog.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        dialog.show();
    }
}
