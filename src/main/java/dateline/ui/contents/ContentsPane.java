package dateline.ui.contents;

import dateline.article.TextSpan;
import dateline.messages.Messages;
import dateline.session.ReadingSession;
import dateline.time.TimeWords;
import dateline.ui.controls.FilterField;
import dateline.ui.controls.FocusedRow;
import dateline.ui.controls.OnceSeen;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The side bar: a list, so that the keyboard walks it. Enter or a click goes to a place or folds a group, space or a click turns
 * a filter.
 */
public final class ContentsPane extends VBox {

    private static final Insets BESIDE_FILTER = new Insets(4, 12, 4, 12);

    /** More articles than so many can be filtered. */
    private static final int FEW = 8;

    private final ReadingSession session;
    private final ContentsRows rows;
    private final ListView<ContentsRow> list = new ListView<>();
    private final FilterField filter;

    /** Follows the session from now on. */
    public ContentsPane(ReadingSession session, Messages messages, TimeWords times) {
        this.session = session;
        rows = new ContentsRows(session);
        ContentsWords words = new ContentsWords(messages, times, new ReadSoFar(session));
        getStyleClass().add("contents");
        filter = new FilterField(messages.text("contents.filter"), this::requestFocus, this::requestFocus);
        filter.setId("contents-filter");
        filter.setVisible(false);
        filter.managedProperty().bind(filter.visibleProperty());
        setMargin(filter, BESIDE_FILTER);
        setVgrow(list, Priority.ALWAYS);
        OnceSeen.add(this, filter, list);
        list.setId("contents");
        list.setAccessibleText(messages.text("contents.sections"));
        list.setCellFactory(view -> new ContentsCell(session, words, this::open));
        list.setContextMenu(menu(messages));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        FocusedRow.keep(list, list.getFocusModel());
        CurrentSection current = new CurrentSection(session, list);
        filter.textProperty().subscribe(this::sift);
        session.dossierProperty().subscribe(dossier -> {
            fill();
            offerFilter(dossier.articles().size() > FEW);
        });
        session.articleProperty().subscribe(article -> {
            fill();
            article.ifPresent(current::reveal);
        });
        session.window().stretchProperty().subscribe(stretch -> fill());
        session.asOf().dayProperty().subscribe(day -> fill());
        session.filters().issuesProperty().subscribe(issues -> fill());
        session.filters().hiddenProperty().subscribe(hidden -> fill());
    }

    /** Gives the keyboard to the list, at its first row where it was at none. */
    @Override
    public void requestFocus() {
        list.getFocusModel().focus(Math.max(0, list.getFocusModel().getFocusedIndex()));
        list.requestFocus();
    }

    private void sift(String words) {
        rows.seek(words);
        fill();
    }

    private void offerFilter(boolean isOffered) {
        filter.setVisible(isOffered);
        if (!isOffered) {
            filter.clear();
        }
    }

    /** The row that was selected stays so. */
    private void fill() {
        Optional<String> selected = selected().map(ContentsRow::key);
        List<ContentsRow> all = rows.all();
        if (all.equals(list.getItems())) {
            return;
        }
        list.getItems().setAll(all);
        list.getSelectionModel().clearSelection();
        IntStream.range(0, all.size())
                .filter(index -> selected.filter(all.get(index).key()::equals).isPresent())
                .forEach(list.getSelectionModel()::select);
    }

    private ContextMenu menu(Messages messages) {
        MenuItem only = new MenuItem(messages.text("contents.only"));
        only.setOnAction(chosen -> followOnly(list.getSelectionModel().getSelectedItem()));
        MenuItem all = new MenuItem(messages.text("contents.all"));
        all.setOnAction(chosen -> session.filters().followAll());
        IssueItems issues = new IssueItems(session, messages, () -> getScene().getWindow());
        SectionItems sections = new SectionItems(session, messages);
        ContextMenu menu = new ContextMenu(only, all);
        menu.setOnShowing(showing -> {
            only.setDisable(selected().flatMap(ContentsRow::filter).isEmpty());
            if (selected().orElse(null) instanceof ContentsRow.SectionRow row) {
                menu.getItems().setAll(sections.of(row.section()));
                menu.getItems().addAll(new SeparatorMenuItem(), all);
            } else {
                menu.getItems().setAll(only, all, new SeparatorMenuItem());
                menu.getItems().addAll(corrections(issues));
            }
        });
        return menu;
    }

    private List<MenuItem> corrections(IssueItems items) {
        return selected().orElse(null) instanceof ContentsRow.IssueRow row
                ? items.of(row.issue())
                : List.of(items.add());
    }

    private Optional<ContentsRow> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
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
            case ContentsRow.PartRow part -> session.goTo(new TextSpan(part.block(), 0, 1));
            case ContentsRow.Caption caption -> fold(caption);
            case ContentsRow.IssueRow issue -> {}
            case ContentsRow.ActorRow actor -> {}
            case null -> {}
        }
    }

    private void fold(ContentsRow.Caption caption) {
        rows.fold(caption);
        fill();
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
            case ContentsRow.PartRow part -> {}
            case null -> {}
        }
    }

    private static <T> List<String> ids(List<T> things, java.util.function.Function<T, String> id) {
        return things.stream().map(id).toList();
    }
}
