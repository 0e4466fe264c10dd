package dateline.ui.redate;

import dateline.article.Article;
import dateline.messages.Messages;
import dateline.session.ReadingSession;
import dateline.session.Redating;
import dateline.time.Precision;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
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
    private final ReadOnlyObjectWrapper<Optional<Redating>> redating = new ReadOnlyObjectWrapper<>(Optional.empty());

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
        session.chronology().readyProperty().subscribe(ready -> read());
    }

    private VBox form() {
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
        return form;
    }

    /** What the other date would change; empty while there is none in the field. */
    ReadOnlyObjectProperty<Optional<Redating>> redatingProperty() {
        return redating.getReadOnlyProperty();
    }

    Optional<Redating> redating() {
        return redating.get();
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
        boolean understood = date.isPresent() || field.getText().isBlank();
        reading.setText(understood ? words(date) : messages.text("redate.not-a-date"));
        reading.getStyleClass().remove("problem");
        if (!understood) {
            reading.getStyleClass().add("problem");
        }
        calendar.show(
                date.filter(RedatingPane::isDay).map(TimeSpan::earliest),
                date.map(TimeSpan::earliest).map(YearMonth::from));
        Optional<Redating> changed = understood && !date.equals(published()) ? session.redated(date) : Optional.empty();
        preview.show(changed, messages.text(understood ? nothing(date) : "redate.awaits-date"));
        redating.set(changed);
    }

    private String words(Optional<TimeSpan> date) {
        return date.map(times::wordsWithWeekday).orElseGet(() -> messages.text("redate.no-date"));
    }

    /** What is said where nothing moves. */
    private String nothing(Optional<TimeSpan> date) {
        if (date.equals(published())) {
            return date.isPresent() ? "redate.same" : "redate.still-none";
        }
        return session.chronology().readyProperty().get() ? "redate.nothing-moves" : "redate.wait";
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
