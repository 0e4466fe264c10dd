package dateline.ui.start;

import dateline.dossier.Dossier;
import dateline.library.Recent;
import dateline.messages.Messages;
import dateline.session.Desk;
import dateline.session.Gathering;
import dateline.session.Opening;
import dateline.ui.controls.ReadingFaces;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page to start from, over what is open. It goes as soon as something is opened, or the reader goes back to what is. */
public final class StartPane extends StackPane {

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");

    private final Desk desk;
    private final Messages messages;
    private final Button back = new Button();
    private final RecentList recent;
    private final VBox actions = new VBox();
    private Optional<Node> before = Optional.empty();
    private Consumer<Recent> again = any -> {};

    /** Hidden until it is begun with or asked for, or nothing else could be opened. */
    public StartPane(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        recent = new RecentList(desk.preferences(), messages, desk.saving()::keeps, chosen -> again.accept(chosen));
        setId("start");
        getStyleClass().add("start");
        setVisible(false);
        HBox columns = new HBox(left(), right());
        columns.getStyleClass().add("columns");
        columns.setMaxWidth(1080);
        setAlignment(columns, Pos.TOP_CENTER);
        getChildren().setAll(columns);
        addEventFilter(KeyEvent.KEY_PRESSED, this::undo);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        desk.opening().busyProperty().subscribe(busy -> hideUnless(busy));
        desk.opening().outcomeProperty().subscribe(came -> came.ifPresent(this::show));
        desk.gathering().openedProperty().subscribe(opened -> hideUnless(opened.isEmpty()));
        desk.gathering().outcomeProperty().subscribe(came -> came.ifPresent(this::show));
    }

    /** Offers these ways to open something. */
    public void offer(StartWays ways) {
        again = ways.again();
        actions.getChildren()
                .setAll(
                        action(Feather.FILE, "open", "Shortcut+O", ways.open()),
                        action(Feather.FOLDER, "open-folder", "Shortcut+Shift+O", ways.openFolder()),
                        action(Feather.CLIPBOARD, "paste", "Shortcut+V", ways.paste()),
                        action(Feather.GLOBE, "open-page", "Shortcut+L", ways.openPage()),
                        dropHere(),
                        example(ways.openExample()));
    }

    /** Shows it where nothing is open and nothing is being read. */
    public void begin() {
        boolean isAnythingToCome = desk.opening().busyProperty().get()
                || desk.gathering().shareProperty().get().isPresent();
        if (isNothingOpen() && !isAnythingToCome) {
            show();
        }
    }

    /** Shows it, and gives it the keyboard. */
    public void show() {
        boolean opens = !isVisible();
        setVisible(true);
        if (opens) {
            before = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
        }
        Dossier open = desk.session().dossier();
        back.setVisible(!isNothingOpen());
        back.setText(messages.text("start.back", open.title(), open.besideNamed()));
        if (recent.getItems().isEmpty()) {
            actions.getChildren().getFirst().requestFocus();
        } else {
            recent.requestFocus();
            recent.getSelectionModel().selectFirst();
        }
    }

    /** Shows what is open again. */
    public void hide() {
        if (isVisible()) {
            setVisible(false);
            before.ifPresent(Node::requestFocus);
            before = Optional.empty();
        }
    }

    /** Shows what is open again, if anything is; false where there was nothing to leave. */
    public boolean leave() {
        boolean leaves = isVisible() && !isNothingOpen();
        if (leaves) {
            hide();
        }
        return leaves;
    }

    private void hideUnless(boolean isWaiting) {
        if (!isWaiting && !isNothingOpen()) {
            hide();
        }
    }

    private void show(Opening.Outcome came) {
        if (came.isOpen()) {
            hide();
        } else if (came instanceof Opening.Outcome.Failed && isNothingOpen()) {
            show();
        }
    }

    private void show(Gathering.Outcome came) {
        switch (came) {
            case Gathering.Outcome.Nothing nothing -> {
                if (isNothingOpen()) {
                    show();
                }
            }
            case Gathering.Outcome.Gathered gathered -> hide();
        }
    }

    private boolean isNothingOpen() {
        Dossier open = desk.session().dossier();
        return open.articles().isEmpty() && open.events().isEmpty();
    }

    private void undo(KeyEvent key) {
        if (UNDO.match(key) && recent.removals().isVisible()) {
            recent.removals().fire();
            key.consume();
        }
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && leave()) {
            key.consume();
        }
    }

    private Node left() {
        Label name = new Label(messages.text("start.name"));
        name.getStyleClass().add("name");
        Label about = new Label(messages.text("start.does"));
        about.getStyleClass().add("does");
        about.setWrapText(true);
        name.setStyle(face());
        about.setStyle(face());
        actions.getStyleClass().add("actions");
        back.getStyleClass().add("link");
        back.setOnAction(click -> hide());
        VBox lines = new VBox(name, about, actions, back);
        lines.getStyleClass().add("left");
        ScrollPane left = new ScrollPane(lines);
        left.setFitToWidth(true);
        left.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        left.setFocusTraversable(false);
        return left;
    }

    private static String face() {
        return "-fx-font-family: \"%s\"".formatted(ReadingFaces.family(""));
    }

    private Node right() {
        Label caption = new Label(messages.text("start.recent"));
        caption.getStyleClass().add("caption");
        VBox.setVgrow(recent, Priority.ALWAYS);
        VBox right = new VBox(caption, recent, recent.removals());
        right.getStyleClass().add("right");
        HBox.setHgrow(right, Priority.ALWAYS);
        return right;
    }

    private StartAction action(Feather icon, String name, String keys, Runnable way) {
        String more = messages.has("start." + name + ".more") ? messages.text("start." + name + ".more") : "";
        StartAction action = new StartAction(icon, messages.text("start." + name), more, keys);
        action.setOnAction(click -> way.run());
        return action;
    }

    private Node dropHere() {
        Label here = new Label(messages.text("start.drop"));
        here.getStyleClass().add("drop-here");
        here.setMaxWidth(Double.MAX_VALUE);
        here.setWrapText(true);
        return here;
    }

    private Node example(Runnable open) {
        ExampleCard example = new ExampleCard(messages);
        example.setOnAction(click -> open.run());
        return example;
    }
}
