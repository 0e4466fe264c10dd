package dateline.ui.contents;

import dateline.dossier.Issue;
import dateline.messages.Messages;
import dateline.session.ReadingSession;
import dateline.ui.controls.WindowLook;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputDialog;
import javafx.stage.Window;

/** What menus offer to correct of the issues. */
public final class IssueItems {

    private final ReadingSession session;
    private final Messages messages;
    private final Supplier<Window> window;

    /**
     * For the issues of the session.
     *
     * @param messages the bundle {@code contents}
     * @param window over which dialogs open
     */
    public IssueItems(ReadingSession session, Messages messages, Supplier<Window> window) {
        this.session = session;
        this.messages = messages;
        this.window = window;
    }

    /** For the issue. */
    public List<MenuItem> of(Issue issue) {
        Menu merge = new Menu(messages.text("contents.merge"));
        merge.getItems()
                .setAll(session.filters().issues().stream()
                        .filter(other -> !other.equals(issue))
                        .map(other ->
                                named(other.name(), () -> session.correcting().merge(other, issue)))
                        .toList());
        merge.setDisable(merge.getItems().isEmpty());
        MenuItem rename = named(
                messages.text("contents.rename"),
                () -> ask(
                        "contents.rename.title",
                        issue.name(),
                        name -> session.correcting().rename(issue, name)));
        MenuItem remove = named(
                messages.text("contents.remove"), () -> session.correcting().remove(issue));
        return List.of(rename, new ColourMenu(issue, session.correcting(), messages), merge, remove, add());
    }

    /** For a new issue. */
    MenuItem add() {
        return named(
                messages.text("contents.add"),
                () -> ask("contents.add.title", "", name -> session.correcting().addIssue(name)));
    }

    private static MenuItem named(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> action.run());
        return item;
    }

    private void ask(String title, String name, Consumer<String> then) {
        TextInputDialog dialog = new TextInputDialog(name);
        WindowLook.lend(window.get(), dialog);
        dialog.setTitle(messages.text(title));
        dialog.setHeaderText(null);
        dialog.setGraphic(null);
        dialog.setContentText(messages.text("contents.issue-name"));
        dialog.getEditor().setId("issue-name");
        dialog.getDialogPane()
                .lookupButton(ButtonType.OK)
                .disableProperty()
                .bind(dialog.getEditor().textProperty().map(String::isBlank));
        Optional<String> given = dialog.showAndWait().map(String::strip);
        given.filter(words -> !words.equals(name)).ifPresent(then);
    }
}
