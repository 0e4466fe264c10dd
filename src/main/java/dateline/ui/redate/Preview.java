package dateline.ui.redate;

import dateline.article.TimeExpression;
import dateline.dossier.Event;
import dateline.dossier.Origin;
import dateline.messages.Messages;
import dateline.session.Outlook;
import dateline.session.ReadingSession;
import dateline.session.Redating;
import dateline.session.Redating.Shift;
import dateline.time.TimeWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What another date would change: how much, which expressions, which events, and what stays. */
final class Preview extends VBox {

    private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");

    private static final double HEIGHT = 340;

    private final ReadingSession session;
    private final Messages messages;
    private final TimeWords times;
    private final Label summary = new Label();
    private final Label held = new Label();
    private final Label nothing = new Label();
    private final TableView<Shift> table = new TableView<>();

    Preview(ReadingSession session, Messages messages, TimeWords times) {
        this.session = session;
        this.messages = messages;
        this.times = times;
        getStyleClass().add("preview");
        summary.getStyleClass().add("summary");
        summary.setId("redate-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        held.getStyleClass().add("why");
        held.setWrapText(true);
        held.setMinHeight(USE_PREF_SIZE);
        nothing.getStyleClass().add("why");
        nothing.setWrapText(true);
        fill(new PhraseColumn(session, messages.text("redate.column.text")));
        setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(summary, table, held);
    }

    private void fill(TableColumn<Shift, Shift> phrase) {
        table.setId("redate-preview");
        table.setPrefHeight(HEIGHT);
        table.setPlaceholder(nothing);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(List.of(
                        phrase,
                        column("redate.column.now", 125, shift -> words(shift.from())),
                        column("redate.column.then", 125, shift -> words(shift.to())),
                        column("redate.column.events", 170, this::events)));
        // a row does not see by itself that its words need more lines in a narrower column
        table.getColumns().forEach(column -> column.widthProperty().subscribe(width -> table.refresh()));
    }

    /** Shows what would change, fainter while that is not yet known for the date asked about, or what would of what no time in the text dates, or why nothing would. */
    void show(Outlook seen, String otherwise) {
        pseudoClassStateChanged(PENDING, seen.isPending());
        Optional<Redating> redating = seen.redating();
        List<Event> moving = redating.map(Redating::moves).orElse(List.of()).stream()
                .map(Redating.Move::to)
                .toList();
        nothing.setText(
                moving.isEmpty() || seen.isPending()
                        ? otherwise
                        : messages.text("redate.news", moving.size(), titles(moving)));
        table.getItems().setAll(redating.map(Redating::shifts).orElse(List.of()));
        summary.setText(redating.filter(changed -> !changed.shifts().isEmpty())
                .map(changed -> summary(changed, seen.isFinal()))
                .orElse(""));
        List<Event> staying = redating.map(Redating::held).orElse(List.of());
        held.setText(staying.isEmpty() ? "" : messages.text("redate.held", staying.size(), titles(staying)));
        show(summary);
        show(held);
        table.setAccessibleText(summary.getText().isEmpty() ? nothing.getText() : summary.getText());
    }

    /** Events that have no date are found anew by the machine as soon as their article has one, or before that where it is final. */
    private String summary(Redating changed, boolean isFinal) {
        int times = changed.shifts().size();
        List<Redating.Move> moves = changed.moves();
        List<Event> dated = moves.stream()
                .filter(Redating.Move::isDated)
                .map(Redating.Move::to)
                .filter(event -> event.origin() != Origin.REJECTED)
                .toList();
        if (dated.isEmpty()) {
            return messages.text("redate.summary", times, moves.size());
        }
        String dating = messages.text(
                "redate.dating",
                times,
                dated.size(),
                moves.size() - dated.size(),
                session.undated().staying(changed));
        boolean isFound = !isFinal && dated.stream().anyMatch(event -> event.origin() != Origin.CURATED);
        return isFound ? messages.text("redate.anew", dating) : dating;
    }

    private static void show(Label label) {
        label.setVisible(!label.getText().isEmpty());
        label.setManaged(label.isVisible());
    }

    private TableColumn<Shift, String> column(String title, double width, Function<Shift, String> words) {
        TableColumn<Shift, String> column = new TableColumn<>(messages.text(title));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words.apply(row.getValue())));
        column.setCellFactory(
                cells -> new WrappedWordsCell<>(column, written -> List.of(WrappedWordsCell.part("words", written))));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private String words(TimeExpression expression) {
        return expression.time().map(times::words).orElseGet(() -> messages.text("redate.undated"));
    }

    /** Those that move with the expression; a time that a person gave holds an event where it is. */
    private String events(Shift shift) {
        return titles(shift.events().stream()
                .filter(event -> event.curated().isEmpty())
                .toList());
    }

    private static String titles(List<Event> events) {
        return events.stream().map(Event::title).collect(Collectors.joining("; "));
    }
}
