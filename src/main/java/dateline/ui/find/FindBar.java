package dateline.ui.find;

import dateline.library.Settings;
import dateline.messages.Messages;
import dateline.search.find.FindQuery;
import dateline.session.Finding;
import dateline.session.ReadingSession;
import dateline.ui.controls.IconButton;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Finds words in the article as they are typed. */
public final class FindBar extends HBox {

    private final ReadingSession session;
    private final Messages messages;
    private final CustomTextField field = new CustomTextField();
    private final Label count = new Label();
    private final ToggleButton matchCase;
    private final ToggleButton wholeWord;
    private final ToggleButton matchAccents;
    private final ObjectProperty<Settings.Find> options = new SimpleObjectProperty<>(Settings.Find.DEFAULT);

    public FindBar(ReadingSession session, Messages messages) {
        this.session = session;
        this.messages = messages;
        matchCase = option("match-case");
        wholeWord = option("whole-word");
        matchAccents = option("match-accents");
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER);
        getChildren().add(field());
        field.textProperty().subscribe(text -> find());
        session.finding().hitsProperty().subscribe(this::show);
    }

    /** Gives the keyboard to the field, its text selected, so that typing replaces it. */
    public void begin() {
        field.requestFocus();
        field.selectAll();
    }

    /** Finds these words. */
    public void find(String words) {
        field.setText(words);
    }

    /** Finds nothing any more and empties the field. */
    public void end() {
        session.finding().close();
        field.clear();
    }

    /** Matches so from now on. */
    public void choose(Settings.Find chosen) {
        matchCase.setSelected(chosen.matchCase());
        wholeWord.setSelected(chosen.wholeWord());
        matchAccents.setSelected(chosen.accents());
        options.set(chosen);
    }

    /** What the reader has chosen to match. */
    public ObservableValue<Settings.Find> optionsProperty() {
        return options;
    }

    private Node field() {
        count.setId("find-count");
        field.setId("find");
        field.setPromptText(messages.text("find.prompt"));
        field.setAccessibleText(messages.text("find.prompt"));
        field.setLeft(new FontIcon(Feather.SEARCH));
        Node previous = new IconButton(Feather.CHEVRON_UP, messages.text("find.previous"), session.finding()::previous);
        Node next = new IconButton(Feather.CHEVRON_DOWN, messages.text("find.next"), session.finding()::next);
        HBox right = new HBox(count, previous, next, matchCase, wholeWord, matchAccents);
        right.getStyleClass().add("find-options");
        field.setRight(right);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        return field;
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShiftDown()) {
            session.finding().previous();
        } else if (key.getCode() == KeyCode.ENTER) {
            session.finding().next();
        } else {
            return;
        }
        key.consume();
    }

    private ToggleButton option(String name) {
        ToggleButton option = new ToggleButton(messages.text("find." + name + ".sign"));
        option.setId(name);
        option.getStyleClass().add("find-option");
        option.setTooltip(new Tooltip(messages.text("find." + name)));
        option.setAccessibleText(messages.text("find." + name));
        option.setOnAction(turned -> {
            options.set(new Settings.Find(matchCase.isSelected(), wholeWord.isSelected(), matchAccents.isSelected()));
            find();
        });
        return option;
    }

    private void find() {
        if (field.getText().isEmpty()) {
            session.finding().clear();
        } else {
            session.finding()
                    .find(new FindQuery(
                            field.getText(),
                            matchCase.isSelected(),
                            wholeWord.isSelected(),
                            matchAccents.isSelected()));
        }
    }

    private void show(Finding.Hits hits) {
        count.setText(
                !hits.active()
                        ? ""
                        : hits.hits().isEmpty()
                                ? messages.text("find.none")
                                : messages.text(
                                        "find.count",
                                        hits.number() + 1,
                                        hits.hits().size()));
        // the field does not see by itself that what stands inside it has grown
        field.requestLayout();
    }
}
