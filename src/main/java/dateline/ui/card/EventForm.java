package dateline.ui.card;

import dateline.article.TimeExpression;
import dateline.dating.NewsOfTheDay;
import dateline.dossier.CuratedTime;
import dateline.dossier.Event;
import dateline.dossier.Revision;
import dateline.messages.Messages;
import dateline.session.NoDate;
import dateline.session.ReadingSession;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is said of an event, to be changed; an empty date leaves the time to the text. */
final class EventForm extends VBox {

    private static final double WIDTH = 420;
    private static final double TWO_LINES = 2.8;

    private final Messages messages;
    private final TimeWords times;
    private final Event event;
    private final TextField title;
    private final TimeField date;
    private final Label reading = new Label();
    private final NoDate noDate;
    private final StatusChoice status;
    private final IssueBoxes issues;
    private final ReadOnlyObjectWrapper<Optional<Revision>> revision = new ReadOnlyObjectWrapper<>(Optional.empty());

    EventForm(ReadingSession session, Messages messages, TimeWords times, Event event) {
        this.messages = messages;
        this.times = times;
        this.event = event;
        title = new TextField(event.title());
        date = new TimeField(event.curated().map(CuratedTime::time), session.chronology(), times);
        noDate = new NoDate(session.chronology(), messages, times);
        status = new StatusChoice(event.status(), messages);
        issues = new IssueBoxes(event, session.filters().issues(), this::read);
        getStyleClass().add("event-form");
        setPrefWidth(WIDTH);
        reading.getStyleClass().addAll("why", "reading");
        reading.setWrapText(true);
        reading.minHeightProperty().bind(reading.fontProperty().map(font -> TWO_LINES * font.getSize()));
        date.setPromptText(prompt());
        ask("edit.name", title);
        ask("edit.date", date);
        getChildren().add(reading);
        ask("edit.status", status);
        if (!session.filters().issues().isEmpty()) {
            ask("edit.issues", issues);
            setVgrow(issues, Priority.ALWAYS);
        }
        title.textProperty().subscribe(words -> read());
        date.textProperty().subscribe(words -> read());
        status.valueProperty().subscribe(value -> read());
    }

    /** What the reader says of the event; empty while that makes no sense. */
    ReadOnlyObjectProperty<Optional<Revision>> revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    Optional<Revision> revision() {
        return revision.get();
    }

    /** Gives the keyboard to the title, of which the beginning is seen. */
    void begin() {
        title.requestFocus();
        title.selectRange(title.getLength(), 0);
    }

    private void ask(String key, Node field) {
        Label name = new Label(messages.text(key));
        name.setLabelFor(field);
        field.setId(key.replace('.', '-'));
        field.setAccessibleText(name.getText());
        getChildren().addAll(name, field);
    }

    /** The time that the event has from the text, and what tells it there. */
    private String prompt() {
        return event.datedBy()
                .flatMap(mention -> mention.time()
                        .map(told -> fromText(times.words(told), mention.dated().orElseThrow())))
                .orElseGet(() -> messages.text("edit.date.prompt"));
    }

    private String fromText(String told, TimeExpression dated) {
        return NewsOfTheDay.dates(dated)
                ? messages.text("edit.from-news", told)
                : messages.text("edit.from-text", told, dated.derivation().phrase());
    }

    private void read() {
        boolean understood = date.isUnderstood();
        reading.setText(understood ? date.words(times) : noDate.why(date.getText()));
        reading.getStyleClass().remove("problem");
        if (!understood) {
            reading.getStyleClass().add("problem");
        }
        revision.set(understood && !title.getText().isBlank() ? Optional.of(said()) : Optional.empty());
    }

    private Revision said() {
        return new Revision(
                title.getText().strip(), date.time().map(this::curated), status.getValue(), issues.chosen());
    }

    /** A time that stays keeps its note. */
    private CuratedTime curated(TimeSpan time) {
        return event.curated()
                .filter(before -> before.time().equals(time))
                .orElseGet(() -> new CuratedTime(time, messages.text("edit.note")));
    }
}
