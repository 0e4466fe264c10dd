package dateline.ui.palette;

import dateline.messages.Messages;
import dateline.session.ReadingSession;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A field over the window in which the beginnings of words find a command, an article, an event, an actor or a date. The keyboard stays
 * in the field while the arrows walk the list; Enter or a click takes a choice, Esc or a click beside it closes the palette.
 */
public final class CommandPalette extends StackPane {

    private static final double WIDTH = 580;
    private static final double LINE = 34;
    private static final int LINES = 10;
    private static final int PAGE = LINES - 1;

    private final Messages messages;
    private final Choices choices;
    private final TextField field = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final Label nothing = new Label();
    private List<Choice> commands = List.of();
    private Optional<Node> before = Optional.empty();

    /**
     * Closed.
     *
     * @param goToDate brings a date into sight
     */
    public CommandPalette(ReadingSession session, Messages messages, TimeWords times, Consumer<TimeSpan> goToDate) {
        this.messages = messages;
        choices = new Choices(session, messages, times, goToDate);
        VBox box = new VBox(field, list, nothing);
        box.getStyleClass().add("palette");
        box.setMaxSize(WIDTH, USE_PREF_SIZE);
        field.setId("palette");
        field.setPromptText(messages.text("palette.prompt"));
        field.setAccessibleText(messages.text("palette.prompt"));
        field.textProperty().subscribe(this::fill);
        nothing.setText(messages.text("palette.nothing"));
        nothing.getStyleClass().add("nothing");
        nothing.setWrapText(true);
        nothing.managedProperty().bind(nothing.visibleProperty());
        list.managedProperty().bind(list.visibleProperty());
        list.setFocusTraversable(false);
        list.setFixedCellSize(LINE);
        list.setCellFactory(view -> new ChoiceCell(messages, this::take));
        list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        getStyleClass().add("palette-layer");
        setAlignment(Pos.TOP_CENTER);
        getChildren().setAll(box);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_PRESSED, press -> closeBeside(press));
        focusWithinProperty().subscribe(this::closeUnlessWithin);
    }

    /** Opens it, empty, over these commands. */
    public void open(List<Choice> offered) {
        boolean opens = !isVisible();
        commands = offered;
        field.clear();
        fill();
        setVisible(true);
        applyCss(); // makes the skin of the field, which takes what is typed at once
        if (opens) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
        field.requestFocus();
    }

    private void fill() {
        list.getItems().setAll(choices.matching(field.getText(), commands));
        nothing.setVisible(list.getItems().isEmpty());
        list.setVisible(!nothing.isVisible());
        list.setPrefHeight(LINE * Math.min(LINES, list.getItems().size()) + 2);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    /** A screen reader hears the selected choice though the keyboard stays in the field. */
    private void tell(@Nullable Choice selected) {
        field.setAccessibleHelp(
                selected == null ? messages.text("palette.none") : ChoiceCell.spoken(messages, selected));
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE -> close();
            case ENTER ->
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::take);
            case UP -> move(-1);
            case DOWN -> move(1);
            case PAGE_UP -> move(-PAGE);
            case PAGE_DOWN -> move(PAGE);
            case TAB -> {} // there is nowhere else to go in it
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void move(int step) {
        int last = list.getItems().size() - 1;
        int at = Math.clamp((long) list.getSelectionModel().getSelectedIndex() + step, 0, Math.max(0, last));
        list.getSelectionModel().clearAndSelect(at);
        list.scrollTo(Math.max(0, at - LINES / 2));
    }

    private void take(Choice choice) {
        close();
        choice.action().run();
    }

    private void closeBeside(MouseEvent press) {
        if (press.getTarget() == this) {
            close();
            press.consume();
        }
    }

    private void closeUnlessWithin(boolean isWithin) {
        if (!isWithin && isVisible()) {
            before = Optional.empty();
            close();
        }
    }

    private void close() {
        setVisible(false);
        before.ifPresent(Node::requestFocus);
        before = Optional.empty();
    }
}
