package dateline.ui.shell;

import dateline.importing.Document;
import dateline.importing.table.MappedTable;
import dateline.library.json.Recovered;
import dateline.messages.Messages;
import dateline.session.Differences;
import dateline.session.Preferences;
import dateline.session.Printing;
import dateline.ui.controls.WindowLook;
import dateline.ui.preferences.PreferencesPane;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** What the window asks or tells apart from its panes. */
final class Dialogs {

    /** How much lower than the window is what may have to scroll. */
    static final double AROUND_LONG = 160;

    private static final double WIDTH_OF_KEYS = 380;
    private static final double AROUND_SHEET = 240;
    private static final double LEAST_SHEET = 280;
    private static final double MOST_SHEET = 640;

    private final Stage stage;
    private final Messages messages;
    private final String version;

    Dialogs(Stage stage, Messages messages, String version) {
        this.stage = stage;
        this.messages = messages;
        this.version = version;
    }

    /** Those that ask for files, beginning in this folder. */
    Choosers choosers(Optional<Path> folder) {
        return new Choosers(stage, messages, folder, this::mayReplace);
    }

    /** Asks for the address of a page, which need not begin with its scheme; empty when the reader thinks better of it. */
    Optional<URI> askForPage(String offered) {
        TextInputDialog dialog = new TextInputDialog(offered);
        WindowLook.lend(stage, dialog);
        dialog.setTitle(messages.text("location.title"));
        dialog.setHeaderText(messages.text("location.question"));
        dialog.setGraphic(null);
        dialog.getEditor().setPromptText(messages.text("location.prompt"));
        dialog.getEditor().setPrefColumnCount(42);
        Node open = dialog.getDialogPane().lookupButton(ButtonType.OK);
        open.disableProperty()
                .bind(dialog.getEditor()
                        .textProperty()
                        .map(written -> WrittenAddress.of(written).isEmpty()));
        return dialog.showAndWait().flatMap(WrittenAddress::of);
    }

    /** Asks what the columns of a table hold; the table as it is to be read, empty when the reader thinks better of it. */
    Optional<Document> askForColumns(MappedTable table) {
        ColumnChoices choices = new ColumnChoices(table, messages);
        Dialog<ButtonType> dialog = dialog("columns.title", choices);
        dialog.setHeaderText(messages.text("columns.question"));
        dialog.setGraphic(null);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
        dialog.getDialogPane().lookupButton(ButtonType.OK).disableProperty().bind(choices.undated());
        return dialog.showAndWait().filter(ButtonType.OK::equals).map(read -> table.with(choices.roles()));
    }

    /** What an article is called that was pasted. */
    String nameOfPasted() {
        return messages.text("paste.name");
    }

    /** Lists what could not be read, and why. */
    void showUnread(List<String> lines) {
        show("unread.title", list(lines));
    }

    private static ListView<String> list(List<String> lines) {
        ListView<String> list = new ListView<>(FXCollections.observableArrayList(lines));
        list.setPrefSize(640, 320);
        list.setCellFactory(view -> new WrappedCell(view.widthProperty()));
        return list;
    }

    private boolean mayReplace(Path file) {
        ButtonType replace = new ButtonType(messages.text("save.replace"), ButtonData.OK_DONE);
        return ask(messages.text("save.exists", file.getFileName()), messages.text("save.exists.more"), replace)
                .filter(replace::equals)
                .isPresent();
    }

    /** Asks whether what was not saved when the program ended can be deleted; Enter alone does not delete it. */
    boolean mayDiscard(Recovered recovered) {
        RecoveredWords words = new RecoveredWords(messages);
        ButtonType discard = new ButtonType(messages.text("left.discard"), ButtonData.OTHER);
        return ask(words.discardQuestion(recovered), words.discardMore(recovered), discard)
                .filter(discard::equals)
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
        ButtonType save = new ButtonType(messages.text("unsaved.save"), agreement());
        ButtonType discard = new ButtonType(messages.text("unsaved.discard"), ButtonData.NO);
        return ask(messages.text("unsaved.question", title), messages.text("unsaved.more"), save, discard)
                .map(answer -> answer == save ? Answer.SAVE : answer == discard ? Answer.DISCARD : Answer.STAY)
                .orElse(Answer.STAY);
    }

    /** What comes last where a plain "yes" would stand between "no" and "cancel". */
    private static ButtonData agreement() {
        boolean isLinux = new ButtonBar().getButtonOrder().equals(ButtonBar.BUTTON_ORDER_LINUX);
        return isLinux ? ButtonData.OK_DONE : ButtonData.YES;
    }

    /** What is to become of a file that another has changed. */
    enum Change {
        RELOAD,
        KEEP,
        COMPARE,
        STAY
    }

    /** Asks what is to become of a file of this name, which another has changed, and of the dossier, which may have changes that are not saved. */
    Change askAboutChange(String name, boolean isUnsaved) {
        ButtonType reload = new ButtonType(messages.text("changed.reload"), ButtonData.LEFT);
        ButtonType compare = new ButtonType(messages.text("changed.compare"), ButtonData.LEFT);
        ButtonType keep = new ButtonType(messages.text("changed.keep"), ButtonData.OK_DONE);
        Map<ButtonType, Change> meanings = Map.of(reload, Change.RELOAD, compare, Change.COMPARE, keep, Change.KEEP);
        return ask(
                        messages.text("changed", name),
                        messages.text("changed.more", isUnsaved ? 1 : 0),
                        reload,
                        compare,
                        keep)
                .map(answer -> meanings.getOrDefault(answer, Change.STAY))
                .orElse(Change.STAY);
    }

    /** Lists in what a dossier and its file differ. */
    void showDifferences(Differences differences) {
        List<String> lines = Stream.of(
                        differences.mine().stream().map(title -> messages.text("changed.mine", title)),
                        differences.theirs().stream().map(title -> messages.text("changed.theirs", title)),
                        differences.both().stream().map(title -> messages.text("changed.both", title)))
                .flatMap(each -> each)
                .toList();
        showAndWait("changed.differences", list(lines.isEmpty() ? List.of(messages.text("changed.none")) : lines));
    }

    /** Where no answer is the usual one, the keyboard is at the one that changes nothing. */
    private Optional<ButtonType> ask(String question, String more, ButtonType... answers) {
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, more, answers);
        WindowLook.lend(stage, alert);
        alert.setTitle(messages.text("window.name"));
        alert.setHeaderText(question);
        alert.setGraphic(null);
        alert.getButtonTypes().add(ButtonType.CANCEL);
        Button cancel = (Button) alert.getDialogPane().lookupButton(ButtonType.CANCEL);
        cancel.setDefaultButton(
                Stream.of(answers).noneMatch(answer -> answer.getButtonData().isDefaultButton()));
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

    void showPreferences(Preferences preferences) {
        Node choices = limited(new PreferencesPane(preferences, Messages.of("preferences", Locale.ENGLISH)));
        choices.setFocusTraversable(false); // the choices in it can have the keyboard
        show("preferences.title", choices);
    }

    /** Shows the sheets, to be printed where there is a printer. */
    void showPrint(Printing printing) {
        double height = Math.clamp(stage.getHeight() - AROUND_SHEET, LEAST_SHEET, MOST_SHEET);
        PrintPreview preview = new PrintPreview(printing, messages, height);
        Dialog<ButtonType> dialog = dialog("print.title", preview);
        ButtonType print = new ButtonType(messages.text("print.print"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().add(0, print);
        dialog.getDialogPane().lookupButton(print).addEventFilter(ActionEvent.ACTION, pressed -> {
            Optional<Runnable> ready = new SystemPrinter(printing).offer(stage, preview.matter(), this::tellPrinted);
            ready.ifPresentOrElse(Runnable::run, () -> {
                pressed.consume(); // the sheets stay in sight
                preview.tell(messages.text("print.none"));
            });
        });
        dialog.show();
    }

    private void tellPrinted(boolean isGood) {
        if (!isGood) {
            show("print.title", new Label(messages.text("print.failed")));
        }
    }

    void showKeyboard() {
        int columns = (int) Math.clamp(stage.getWidth() / WIDTH_OF_KEYS, 1, 3);
        KeyboardPane keys = new KeyboardPane(messages, columns, stage.getHeight() - AROUND_LONG);
        Dialog<ButtonType> dialog = dialog("keyboard.title", keys);
        dialog.setOnShown(shown -> keys.begin());
        dialog.show();
    }

    /** In a low window it scrolls. */
    private Node limited(Node content) {
        return new LimitedScroll(content, stage.getHeight() - AROUND_LONG);
    }

    private void show(String title, Node content) {
        dialog(title, content).show();
    }

    private void showAndWait(String title, Node content) {
        dialog(title, content).showAndWait();
    }

    private Dialog<ButtonType> dialog(String title, Node content) {
        Dialog<ButtonType> dialog = new Dialog<>();
        WindowLook.lend(stage, dialog);
        dialog.setTitle(messages.text(title));
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        dialog.getDialogPane().setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return dialog;
    }
}
