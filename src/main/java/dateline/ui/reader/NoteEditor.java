package dateline.ui.reader;

import dateline.article.TextSpan;
import dateline.messages.Messages;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A slip of paper beside words, to write a note on. Whoever turns to something else keeps what is written. Esc leaves the note as it
 * was; what was written then is on the paper again when this is opened at the same words.
 */
final class NoteEditor extends VBox {

    private static final double GAP = 6;
    private static final int ROWS = 4;

    private final Function<TextSpan, Optional<Bounds>> screen;
    private final Runnable away;
    private final TextArea paper = new TextArea();
    private final Button delete = new Button();
    private final Map<TextSpan, String> drafts = new HashMap<>();
    private Optional<TextSpan> words = Optional.empty();
    private Consumer<String> kept = note -> {};

    /**
     * Not open yet.
     *
     * @param screen where on the screen a stretch of the text is; empty while it is not seen
     * @param away where the keyboard goes when it closes
     */
    NoteEditor(Messages messages, Function<TextSpan, Optional<Bounds>> screen, Runnable away) {
        this.screen = screen;
        this.away = away;
        getStyleClass().add("note-editor");
        setManaged(false);
        setVisible(false);
        paper.setId("note-paper");
        paper.setPromptText(messages.text("note.prompt"));
        paper.setAccessibleText(messages.text("note.prompt"));
        paper.setWrapText(true);
        paper.setPrefRowCount(ROWS);
        paper.focusedProperty().subscribe(focused -> {
            if (!focused && isVisible() && !isErased()) {
                keep();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        Label hint = new Label(messages.text("note.hint"));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button keep = new Button(messages.text("note.keep"));
        keep.setId("note-keep");
        keep.getStyleClass().add("accent");
        keep.setFocusTraversable(false);
        keep.setOnAction(pressed -> close());
        delete.setText(messages.text("note.delete"));
        delete.setId("note-delete");
        delete.setFocusTraversable(false);
        delete.managedProperty().bind(delete.visibleProperty());
        delete.setOnAction(pressed -> {
            paper.clear();
            close();
        });
        Stream.of(delete, keep).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        HBox foot = new HBox(hint, space, delete, keep);
        foot.getStyleClass().add("foot");
        getChildren().setAll(paper, foot);
    }

    /** Opens beside the words, and hands over what is written when that is to be kept. */
    void open(TextSpan beside, String note, Consumer<String> keeping) {
        keep();
        words = Optional.of(beside);
        kept = keeping;
        paper.setText(drafts.getOrDefault(beside, note));
        delete.setVisible(!note.isBlank());
        setVisible(true);
        place();
        paper.requestFocus();
        paper.end();
    }

    /** Stays beside the words while they move. */
    void place() {
        if (isVisible()) {
            applyCss();
            double width = prefWidth(-1);
            double height = prefHeight(width);
            words.flatMap(screen).map(getParent()::screenToLocal).ifPresent(written -> {
                double below = written.getMaxY() + GAP;
                boolean fits = below + height <= getParent().getLayoutBounds().getMaxY();
                double most = getParent().getLayoutBounds().getMaxX() - width - GAP;
                resizeRelocate(
                        Math.max(GAP, Math.min(written.getMinX(), most)),
                        fits ? below : Math.max(GAP, written.getMinY() - GAP - height),
                        width,
                        height);
            });
        }
    }

    /** Whether another window only came in front while nothing was written: what is erased so is about to be written anew. */
    private boolean isErased() {
        return paper.getText().isBlank() && paper.getScene().getFocusOwner() == paper;
    }

    private void press(KeyEvent key) {
        boolean isDone = key.getCode() == KeyCode.ENTER && key.isShortcutDown();
        if (isDone || key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            if (!isDone) {
                leave();
            }
            close();
        }
    }

    /** Keeps nothing, but remembers what was written. */
    private void leave() {
        words.filter(beside -> !paper.getText().isBlank()).ifPresent(beside -> drafts.put(beside, paper.getText()));
        setVisible(false);
    }

    /** Remembers nothing of what was left: the text is another. */
    void forget() {
        drafts.clear();
    }

    private void close() {
        keep();
        away.run();
    }

    private void keep() {
        if (isVisible()) {
            setVisible(false);
            words.ifPresent(drafts::remove);
            kept.accept(paper.getText());
        }
    }
}
