package dateline.ui.redate;

import dateline.article.Article;
import dateline.messages.Messages;
import dateline.session.NoDate;
import dateline.session.Outlook;
import dateline.session.ReadingSession;
import dateline.time.Precision;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The date, to be typed or picked from a calendar, and beside it what would move; an empty field is no date. */
final class RedatingPane extends HBox {

    private final ReadingSession session;
    private final Messages messages;
    private final TimeWords times;
    private final TextField field = new TextField();
    private final DayCalendar calendar = new DayCalendar();
    private final Label reading = label("reading");
    private final Preview preview;
    private final ReadOnlyBooleanWrapper changing = new ReadOnlyBooleanWrapper();
    private final Subscription outlook;
    private boolean understood;

    RedatingPane(ReadingSession session, Messages messages, TimeWords times) {
        this.session = session;
        this.messages = messages;
        this.times = times;
        this.preview = new Preview(session, messages, times);
        getStyleClass().add("redate");
        HBox.setHgrow(preview, Priority.ALWAYS);
        getChildren().setAll(form(), preview);
        published().ifPresent(date -> field.setText(typed(date)));
        field.textProperty().subscribe(text -> read());
        calendar.valueProperty().subscribe(this::pick);
        outlook = session.prospect().outlookProperty().subscribe(this::show);
    }

    /** In a low window it scrolls, so that the buttons below it stay in sight. */
    private ScrollPane form() {
        Label title = label("title");
        title.setText(messages.text("redate.question"));
        Label why = label("why");
        why.setText(messages.text("redate.why"));
        field.setId("redate-field");
        field.setPromptText(messages.text("redate.prompt"));
        field.setAccessibleText(messages.text("redate.question"));
        reading.setId("redate-reading");
        calendar.setId("redate-calendar");
        calendar.setAccessibleText(messages.text("redate.calendar"));
        VBox form = new VBox(title, why, field, reading, calendar);
        form.getStyleClass().add("form");
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /** Whether there is another date in the field than the article has, or none where it has one. */
    ReadOnlyBooleanProperty changingProperty() {
        return changing.getReadOnlyProperty();
    }

    /** Gives the article the date in the field, as soon as it is known what that changes, and then does something more. */
    void apply(Runnable then) {
        session.prospect().apply(then);
    }

    /** Asks about no date any more. */
    void end() {
        outlook.unsubscribe();
        session.prospect().leave();
    }

    /** Whether the field is empty. */
    ObservableValue<Boolean> undatedProperty() {
        return field.textProperty().map(String::isBlank);
    }

    /** Gives the keyboard to the field. */
    void begin() {
        field.requestFocus();
        field.selectAll();
    }

    /** Asks for no date. */
    void removeDate() {
        field.clear();
        field.requestFocus();
    }

    private Optional<TimeSpan> published() {
        return session.article().flatMap(Article::published);
    }

    private void read() {
        Optional<TimeSpan> date = session.chronology().date(field.getText());
        understood = date.isPresent() || field.getText().isBlank();
        reading.setText(
                understood
                        ? new ReadDate(session.chronology(), messages, times).words(field.getText(), words(date))
                        : new NoDate(session.chronology(), messages, times).why(field.getText()));
        reading.getStyleClass().remove("problem");
        if (!understood) {
            reading.getStyleClass().add("problem");
        }
        calendar.show(
                date.filter(RedatingPane::isDay).map(TimeSpan::earliest),
                date.map(TimeSpan::earliest).map(YearMonth::from));
        changing.set(understood && !date.equals(published()));
        if (changing.get()) {
            session.prospect().foresee(date);
        } else {
            session.prospect().leave();
        }
        show(session.prospect().outlook());
    }

    private void show(Outlook seen) {
        preview.show(seen, messages.text(nothing(seen)));
    }

    private String words(Optional<TimeSpan> date) {
        return date.map(times::wordsWithWeekday).orElseGet(() -> messages.text("redate.no-date"));
    }

    /** What is said where nothing moves. */
    private String nothing(Outlook seen) {
        if (!understood) {
            return "redate.awaits-date";
        }
        if (!changing.get()) {
            return published().isPresent() ? "redate.same" : "redate.still-none";
        }
        return !session.chronology().readyProperty().get()
                ? "redate.wait"
                : seen.isPending() ? "redate.working" : "redate.nothing-moves";
    }

    private static boolean isDay(TimeSpan date) {
        return date.precision() == Precision.DAY;
    }

    private void pick(@Nullable LocalDate day) {
        Optional<TimeSpan> picked = Optional.ofNullable(day).map(TimeSpan::of);
        if (picked.isPresent() && !picked.equals(session.chronology().date(field.getText()))) {
            field.setText(typed(picked.get()));
        }
    }

    /** As people write it, where that says all of it. */
    private String typed(TimeSpan date) {
        String words = times.words(date);
        return session.chronology().date(words).equals(Optional.of(date)) ? words : date.edtf();
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
