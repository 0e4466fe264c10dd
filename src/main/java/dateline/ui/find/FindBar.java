package dateline.ui.find;

import dateline.library.Settings;
import dateline.messages.Messages;
import dateline.search.everywhere.DossierFinds;
import dateline.search.find.FindQuery;
import dateline.session.Find;
import dateline.session.ReadingSession;
import dateline.time.TimeWords;
import dateline.ui.controls.Hint;
import dateline.ui.controls.IconButton;
import dateline.ui.controls.OnceSeen;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Finds words as they are typed: in the article, and in all of the dossier, of which it says how much there is. While what was found
 * everywhere is seen, it seeks only there, so that the text stays where it is.
 */
public final class FindBar extends HBox {

    /** So much of the field is for what is sought, with the sign before it. */
    private static final double FOR_WORDS = 150;

    private final ReadingSession session;
    private final Messages messages;
    private final CustomTextField field = new CustomTextField();
    private final Label count = new Label();
    private final Button everywhere = new Button();
    private final FindsPane results;
    private final Node previous;
    private final Node next;
    private final ToggleButton matchCase;
    private final ToggleButton wholeWord;
    private final ToggleButton matchAccents;
    private final ObjectProperty<Settings.Find> options = new SimpleObjectProperty<>(Settings.Find.DEFAULT);

    public FindBar(ReadingSession session, Messages messages, TimeWords times) {
        this.session = session;
        this.messages = messages;
        results = new FindsPane(session, new ResultWords(messages, times));
        previous = new IconButton(Feather.CHEVRON_UP, messages.text("find.previous"), session.finding()::previous);
        next = new IconButton(Feather.CHEVRON_DOWN, messages.text("find.next"), session.finding()::next);
        matchCase = option("match-case");
        wholeWord = option("whole-word");
        matchAccents = option("match-accents");
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER);
        getChildren().add(field());
        field.textProperty().subscribe(text -> {
            offerOptions();
            find();
        });
        field.widthProperty().subscribe(width -> show());
        session.finding().hitsProperty().subscribe(this::show);
        session.searching().findsProperty().subscribe(this::show);
        session.searching().shownProperty().subscribe(this::show);
    }

    /** What was found in all of the dossier, to stand in place of the text while it is shown. */
    public FindsPane results() {
        return results;
    }

    /** Gives the keyboard to the field, its text selected, so that typing replaces it; what it holds is sought in the article. */
    public void begin() {
        if (session.searching().isShown()) {
            session.searching().hide();
            find();
        }
        focus();
    }

    /** The same, but it is sought everywhere. */
    public void beginEverywhere() {
        session.finding().close();
        session.searching().show();
        find();
        focus();
    }

    private void focus() {
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
        session.searching().close();
        field.clear();
    }

    /** Matches so from now on. */
    public void choose(Settings.Find chosen) {
        matchCase.setSelected(chosen.matchCase());
        wholeWord.setSelected(chosen.wholeWord());
        matchAccents.setSelected(chosen.accents());
        options.set(chosen);
        offerOptions();
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
        everywhere.setId("find-everywhere");
        everywhere.setFocusTraversable(false);
        Hint.on(everywhere, messages.text("find.show"));
        everywhere.setOnAction(click -> beginEverywhere());
        Stream.concat(Stream.of(count, everywhere, previous, next), options()).forEach(part -> {
            part.managedProperty().bind(part.visibleProperty());
            part.setVisible(false);
        });
        sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe(owner -> offerOptions()); // not the focus itself, which goes with the window's
        HBox right = new HBox();
        OnceSeen.add(right, count, everywhere, previous, next, matchCase, wholeWord, matchAccents);
        right.getStyleClass().add("find-options");
        field.setRight(right);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        return field;
    }

    private Stream<ToggleButton> options() {
        return Stream.of(matchCase, wholeWord, matchAccents);
    }

    /** Whether all of these have room behind the words. */
    private boolean hasRoomFor(Stream<? extends Node> parts) {
        return field.getWidth() - FOR_WORDS
                >= parts.mapToDouble(part -> part.prefWidth(-1)).sum();
    }

    /** What tells how many hits there are, and leads to them. */
    private Stream<Node> aboutHits() {
        return Stream.of(count, everywhere, previous, next);
    }

    /** How to find can be chosen while something is sought, or the keyboard is here; where that and the hits leave the words no room, before there are any. */
    private void offerOptions() {
        boolean isSought = !field.getText().isEmpty();
        boolean isInUse = isSought
                || Stream.iterate(focusOwner(), Objects::nonNull, Node::getParent)
                        .anyMatch(this::equals);
        boolean haveRoom = !isSought || hasRoomFor(Stream.concat(aboutHits(), options()));
        options().forEach(option -> option.setVisible(isInUse && (haveRoom || option.isSelected())));
        field.requestLayout(); // it does not see by itself that what stands inside it has grown
    }

    private @Nullable Node focusOwner() {
        return getScene() == null ? null : getScene().getFocusOwner();
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShiftDown()) {
            session.finding().previous();
        } else if (key.getCode() == KeyCode.ENTER) {
            goOn();
        } else if (key.getCode() == KeyCode.DOWN && session.searching().isShown()) {
            results.requestFocus();
        } else {
            return;
        }
        key.consume();
    }

    /** To the next hit, or to the hits that are elsewhere where the article has none. */
    private void goOn() {
        if (session.searching().isShown()) {
            results.goOn();
        } else if (isOnlyElsewhere()) {
            beginEverywhere();
        } else {
            session.finding().next();
        }
    }

    private boolean isOnlyElsewhere() {
        Find.Hits hits = session.finding().hits();
        return hits.active()
                && hits.hits().isEmpty()
                && session.searching().finds().total() > 0;
    }

    private ToggleButton option(String name) {
        ToggleButton option = new ToggleButton(messages.text("find." + name + ".sign"));
        option.setId(name);
        option.getStyleClass().add("find-option");
        Hint.on(option, messages.text("find." + name));
        option.setAccessibleText(messages.text("find." + name));
        option.setOnAction(turned -> {
            options.set(new Settings.Find(matchCase.isSelected(), wholeWord.isSelected(), matchAccents.isSelected()));
            offerOptions();
            if (!option.isVisible()) {
                field.requestFocus(); // or the keyboard would go on with whatever is next
            }
            find();
        });
        return option;
    }

    private void find() {
        FindQuery query = new FindQuery(
                field.getText(), matchCase.isSelected(), wholeWord.isSelected(), matchAccents.isSelected());
        if (field.getText().isEmpty()) {
            session.finding().clear();
        } else if (!session.searching().isShown()) {
            session.finding().find(query);
        }
        session.searching().seek(query);
    }

    private void show() {
        Find.Hits hits = session.finding().hits();
        DossierFinds finds = session.searching().finds();
        boolean isEverywhere = session.searching().isShown();
        field.setPromptText(messages.text(isEverywhere ? "find.everywhere" : "find.prompt"));
        field.setAccessibleText(field.getPromptText());
        boolean isHere = !isEverywhere && hits.active();
        boolean isMore = isHere && finds.total() > hits.hits().size();
        count.setText(isEverywhere ? found(finds) : count(hits, isMore));
        count.setVisible(!count.getText().isEmpty());
        everywhere.setText(isMore ? elsewhere(hits, finds) : "");
        everywhere.setVisible(isMore && (isOnlyElsewhere() || hasRoomFor(Stream.of(count, everywhere))));
        previous.setVisible(isHere && !isOnlyElsewhere() && hasRoomFor(aboutHits()));
        next.setVisible(previous.isVisible());
        offerOptions();
    }

    private String found(DossierFinds finds) {
        return finds.isSought() ? messages.text("find.found", finds.total()) : "";
    }

    private String elsewhere(Find.Hits hits, DossierFinds finds) {
        if (!hits.hits().isEmpty()) {
            return messages.text("find.all", finds.total());
        }
        int articles = finds.articles().size();
        return finds.passages() > 0
                ? messages.text("find.elsewhere", finds.passages(), articles)
                : messages.text("find.elsewhere.other", finds.total());
    }

    /** Where there is more elsewhere it says that it counts what is here. */
    private String count(Find.Hits hits, boolean isMore) {
        if (!hits.active()) {
            return "";
        }
        return hits.hits().isEmpty()
                ? messages.text(isOnlyElsewhere() ? "find.none-here" : "find.none")
                : messages.text(
                        isMore ? "find.count.here" : "find.count",
                        hits.number() + 1,
                        hits.hits().size());
    }
}
