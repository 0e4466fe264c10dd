package dateline.ui.contents;

import dateline.article.TextSpan;
import dateline.messages.Messages;
import dateline.session.ReadingSession;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The side bar: a list, so that the keyboard walks it. Enter or a click goes to a place, space or a click turns a filter. */
public final class ContentsPane extends StackPane {

    private final ReadingSession session;
    private final ContentsRows rows;
    private final ListView<ContentsRow> list = new ListView<>();

    /** Follows the session from now on. */
    public ContentsPane(ReadingSession session, Messages messages) {
        this.session = session;
        rows = new ContentsRows(session, messages);
        getStyleClass().add("contents");
        getChildren().add(list);
        list.setId("contents");
        list.setAccessibleText(messages.text("contents.sections"));
        list.setCellFactory(view -> new ContentsCell(session, this::open));
        list.setContextMenu(menu(messages));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        session.articleProperty().subscribe(article -> fill());
        session.filters().issuesProperty().subscribe(issues -> fill());
    }

    /** Gives the keyboard to the list. */
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private void fill() {
        list.getItems().setAll(rows.all());
    }

    private ContextMenu menu(Messages messages) {
        MenuItem only = new MenuItem(messages.text("contents.only"));
        only.setOnAction(chosen -> followOnly(list.getSelectionModel().getSelectedItem()));
        MenuItem all = new MenuItem(messages.text("contents.all"));
        all.setOnAction(chosen -> session.filters().followAll());
        return new ContextMenu(only, all);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            ContentsRow row = list.getSelectionModel().getSelectedItem();
            open(row);
            turn(row);
            key.consume();
        }
    }

    private void open(@Nullable ContentsRow row) {
        switch (row) {
            case ContentsRow.ArticleRow article -> session.read(article.article());
            case ContentsRow.SectionRow section -> session.goTo(startOf(section));
            case ContentsRow.Caption caption -> {}
            case ContentsRow.IssueRow issue -> {}
            case ContentsRow.ActorRow actor -> {}
            case null -> {}
        }
    }

    private static TextSpan startOf(ContentsRow.SectionRow section) {
        return new TextSpan(
                section.section().heading().id(), 0, section.section().title().length());
    }

    private void turn(@Nullable ContentsRow row) {
        Optional.ofNullable(row)
                .flatMap(ContentsRow::filter)
                .ifPresent(id -> session.filters().follow(id, !session.filters().follows(id)));
    }

    private void followOnly(@Nullable ContentsRow row) {
        switch (row) {
            case ContentsRow.IssueRow issue ->
                session.filters()
                        .followOnly(issue.issue().id(), ids(session.dossier().issues(), each -> each.id()));
            case ContentsRow.ActorRow actor ->
                session.filters()
                        .followOnly(actor.actor().id(), ids(session.dossier().actors(), each -> each.id()));
            case ContentsRow.Caption caption -> {}
            case ContentsRow.ArticleRow article -> {}
            case ContentsRow.SectionRow section -> {}
            case null -> {}
        }
    }

    private static <T> List<String> ids(List<T> things, java.util.function.Function<T, String> id) {
        return things.stream().map(id).toList();
    }
}
