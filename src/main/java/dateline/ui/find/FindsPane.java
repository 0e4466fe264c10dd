package dateline.ui.find;

import dateline.dossier.Event;
import dateline.dossier.IssuePalette;
import dateline.dossier.Mention;
import dateline.library.Settings;
import dateline.search.everywhere.DossierFinds;
import dateline.session.ReadingSession;
import dateline.ui.controls.ReadingFaces;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What was found in all of the dossier, as a list that the keyboard walks; Enter or a click goes there. */
public final class FindsPane extends VBox {

    private final ReadingSession session;
    private final ResultWords words;
    private final ResultLines lines = new ResultLines();
    private final ListView<ResultLine> list = new ListView<>();
    private final Label title = new Label();
    private final Label nothing = new Label();
    private final KindBar kinds;

    FindsPane(ReadingSession session, ResultWords words) {
        this.session = session;
        this.words = words;
        kinds = new KindBar(words, this::list);
        setId("finds");
        getStyleClass().add("finds");
        list.setId("found");
        list.setPlaceholder(nothing);
        list.setCellFactory(view -> new ResultCell(words, this::go));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head(), kinds, list);
        set(Settings.Text.DEFAULT);
        session.searching().findsProperty().subscribe(this::show);
    }

    /** Sets passages so from now on. */
    public void set(Settings.Text text) {
        list.setStyle("-fx-font-family: \"%s\"".formatted(ReadingFaces.family(text.face())));
    }

    /** Gives the keyboard to the list, at its first line that leads on. */
    @Override
    public void requestFocus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            move(1);
        }
    }

    /** Goes where the selected line leads, or the first. */
    void goOn() {
        if (list.getSelectionModel().isEmpty()) {
            move(1);
        }
        go(list.getSelectionModel().getSelectedItem());
    }

    private HBox head() {
        title.getStyleClass().add("finds-title");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label back = new Label(words.back());
        back.getStyleClass().add("aside");
        back.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(title, back);
        head.getStyleClass().add("finds-head");
        return head;
    }

    private void show(DossierFinds finds) {
        lines.showFew();
        title.setText(words.title(finds, session.dossier().articles().size()));
        list.setAccessibleText(title.getText());
        nothing.setText(words.nothing(finds));
        kinds.tell(finds);
        list();
        list.scrollTo(0);
    }

    private void list() {
        DossierFinds finds = session.searching().finds();
        list.getItems().setAll(lines.of(finds, kinds.chosen(), new IssuePalette(session.dossier())));
        list.getSelectionModel().clearSelection();
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case ENTER -> goOn();
            case ESCAPE -> fireEvent(key); // or the list would keep it to itself
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** To the next line that leads on, or the previous one; from none to the first. */
    private void move(int step) {
        int from = list.getSelectionModel().getSelectedIndex();
        IntStream.iterate(from + step, at -> 0 <= at && at < list.getItems().size(), at -> at + step)
                .filter(at -> list.getItems().get(at).leadsOn())
                .findFirst()
                .ifPresent(at -> {
                    list.getSelectionModel().clearAndSelect(at);
                    list.getFocusModel().focus(at);
                    list.scrollTo(Math.max(0, at - 3));
                });
    }

    private void go(@Nullable ResultLine line) {
        switch (line) {
            case ResultLine.EventLine event -> go(event.find().event());
            case ResultLine.ActorLine actor ->
                actor.find().events().stream().findFirst().ifPresent(this::go);
            case ResultLine.NoteLine note -> {
                session.goTo(note.find().note().span());
                session.searching().leaveAt(note.find().note().span());
            }
            case ResultLine.ArticleLine article ->
                session.searching().goTo(article.finds().place());
            case ResultLine.PassageLine passage ->
                session.searching().goTo(passage.find().place());
            case ResultLine.MoreLine more -> {
                int at = list.getItems().indexOf(more);
                lines.showWhole(more.finds());
                list();
                list.getSelectionModel().clearAndSelect(at);
            }
            case ResultLine.CaptionLine caption -> {}
            case null -> {}
        }
    }

    private void go(Event event) {
        session.searching().hide();
        session.selection().begin(event);
        event.mentions().stream()
                .skip(event.leading())
                .limit(1)
                .map(Mention::clause)
                .forEach(session.searching()::leaveAt);
    }
}
