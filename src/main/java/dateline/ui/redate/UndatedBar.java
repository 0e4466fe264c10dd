package dateline.ui.redate;

import dateline.article.Article;
import dateline.messages.Messages;
import dateline.session.DateHint;
import dateline.session.NoDate;
import dateline.session.Outlook;
import dateline.session.ReadingSession;
import dateline.session.Redating;
import dateline.session.Waiting;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import dateline.ui.controls.Hint;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Asks, over the text, when an article without a date appeared, and shows what each date that is tried would make of
 * the words of the text. It is there only while something waits for a date.
 */
public final class UndatedBar extends VBox {

    private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");

    /** So wide the bar must be, at least, for all words of its buttons. */
    private static final double NARROW = 980;

    /** In a narrower one what is asked stands closer together, so that it takes fewer lines. */
    private static final double TIGHT = 600;

    private static final PseudoClass IS_TIGHT = PseudoClass.getPseudoClass("tight");

    private static final int COLUMNS = 7;

    /** What is asked, and the way out, which stays where it is when the rest wraps. A box by itself would keep the room of two lines. */
    private final class Asked extends HBox {

        Asked() {
            super(asking, leave);
        }

        @Override
        protected double computePrefHeight(double width) {
            double room = width < 0 ? width : width - leave.prefWidth(-1);
            return Math.max(leave.prefHeight(-1), asking.prefHeight(room));
        }

        @Override
        protected double computeMinHeight(double width) {
            return width < 0 ? leave.minHeight(-1) : computePrefHeight(width);
        }
    }

    private final ReadingSession session;
    private final Messages messages;
    private final Function<Article, Optional<DateHint>> hint;
    private final Runnable away;
    private final FlowPane asking = new FlowPane();
    private final HBox answering = new HBox();
    private final TextField field = new TextField();
    private final Button apply = new Button();
    private final Button leave = new Button();
    private final WaitingLine line;
    private final ReadDate reading;
    private List<DateOffer> offers = List.of();
    private Optional<TimeSpan> looked = Optional.empty();

    /**
     * For the article that the session reads.
     *
     * @param hint when an article may have appeared, as far as its file lets guess
     * @param messages the bundle {@code redate}
     * @param away where the keyboard goes when the bar does
     */
    public UndatedBar(
            ReadingSession session,
            Function<Article, Optional<DateHint>> hint,
            Messages messages,
            TimeWords times,
            Runnable away) {
        this.session = session;
        this.hint = hint;
        this.messages = messages;
        this.away = away;
        reading = new ReadDate(session.chronology(), messages, times);
        line = new WaitingLine(messages, times, new NoDate(session.chronology(), messages, times));
        getStyleClass().add("undated-bar");
        setId("undated-bar");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        prepareField();
        prepareActions();
        asking.getStyleClass().add("asking");
        HBox.setHgrow(asking, Priority.ALWAYS);
        HBox.setHgrow(line, Priority.ALWAYS);
        Label or = new Label(messages.text("undated.or"));
        or.setMinWidth(USE_PREF_SIZE);
        field.setMinWidth(USE_PREF_SIZE);
        answering.getStyleClass().add("answering");
        answering.getChildren().setAll(or, field, apply, line);
        getChildren().setAll(new Asked(), answering);
        widthProperty().map(width -> width.doubleValue() < NARROW).subscribe(this::shorten);
        widthProperty().map(width -> width.doubleValue() < TIGHT).subscribe(this::tighten);
        session.undated().waitingProperty().subscribe(this::show);
        session.prospect().outlookProperty().subscribe(this::tell);
    }

    private void tighten(boolean isTight) {
        pseudoClassStateChanged(IS_TIGHT, isTight);
    }

    private void prepareField() {
        field.setId("undated-field");
        field.setPromptText(messages.text("undated.prompt"));
        field.setPrefColumnCount(COLUMNS);
        field.setAccessibleText(messages.text("undated.question"));
        field.textProperty().subscribe(words -> look());
        field.focusedProperty().subscribe(focused -> look());
        field.setOnAction(entered -> apply());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                leave();
            }
        });
    }

    private void prepareActions() {
        apply.setText(messages.text("undated.apply"));
        apply.setId("undated-apply");
        apply.getStyleClass().add("accent");
        apply.setOnAction(pressed -> apply());
        apply.setMinWidth(USE_PREF_SIZE);
        apply.visibleProperty().bind(apply.disableProperty().not()); // else there is no date to give
        apply.managedProperty().bind(apply.visibleProperty());
        leave.setGraphic(new FontIcon(Feather.X));
        leave.setText(messages.text("undated.leave"));
        Hint.on(leave, messages.text("undated.leave-by-key"));
        leave.setId("undated-leave");
        leave.getStyleClass().add("flat");
        leave.setMinWidth(USE_PREF_SIZE);
        leave.setOnAction(pressed -> leave());
    }

    private void show(Optional<Waiting> waiting) {
        boolean begins = waiting.isPresent() && !isVisible();
        setVisible(waiting.isPresent());
        if (begins) {
            ask();
        }
        look();
    }

    private void ask() {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        Label question = new Label(messages.text("undated.question"));
        question.getStyleClass().add("question");
        question.setMinWidth(USE_PREF_SIZE);
        offers = offers(
                session.article().flatMap(hint).filter(guess -> guess.day().isBefore(today)), today);
        field.clear();
        shorten(getWidth() < NARROW);
        asking.getChildren().setAll(question);
        asking.getChildren().addAll(offers);
    }

    /** A day in the name of the file is surer than today, and that is surer than one on which the file was touched. */
    private List<DateOffer> offers(Optional<DateHint> guess, LocalDate today) {
        DateOffer now = offer("undated.today", today);
        DateOffer other = guess.map(known -> offer(known.isNamed() ? "undated.name" : "undated.file", known.day()))
                .orElseGet(() -> offer("undated.yesterday", today.minusDays(1)));
        return guess.filter(DateHint::isNamed).isPresent() ? List.of(other, now) : List.of(now, other);
    }

    private void shorten(boolean isNarrow) {
        offers.forEach(offer -> offer.shorten(isNarrow));
        leave.setContentDisplay(isNarrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
    }

    private DateOffer offer(String key, LocalDate day) {
        TimeSpan date = TimeSpan.of(day);
        String name = messages.text(key);
        DateOffer offer = new DateOffer(name, messages.text("undated.offer", name, line.words(date)), date);
        offer.tell(this::look, this::give);
        offer.setId(key.replace('.', '-'));
        return offer;
    }

    /** The date that is tried: the one that is pointed at, or else the one that is typed. */
    private Optional<TimeSpan> tried() {
        return offers.stream()
                .filter(DateOffer::isTried)
                .findFirst()
                .map(DateOffer::date)
                .or(() -> session.chronology().date(field.getText()));
    }

    private void look() {
        Optional<TimeSpan> date = isVisible() ? tried() : Optional.empty();
        apply.setDisable(session.chronology().date(field.getText()).isEmpty());
        if (!date.equals(looked)) {
            looked = date;
            date.ifPresentOrElse(
                    day -> session.prospect().look(Optional.of(day)),
                    () -> session.prospect().leave());
        }
        tell(session.prospect().outlook());
    }

    private void tell(Outlook seen) {
        line.pseudoClassStateChanged(PENDING, seen.isPending());
        session.undated().waiting().ifPresent(waiting -> {
            if (looked.isEmpty() && !field.getText().isBlank()) {
                line.refuse(field.getText());
            } else {
                line.show(
                        waiting,
                        seen.redating().filter(known -> looked.isPresent()).map(Redating::shifts));
                tellReading();
            }
        });
        field.setAccessibleHelp(line.words());
    }

    /** How what is tried is read, where its figures could mean another day, too, or it is still to come. */
    private void tellReading() {
        String typed = field.getText();
        session.chronology()
                .date(typed)
                .filter(read -> looked.equals(Optional.of(read)))
                .filter(read -> reading.isRemarkable(typed))
                .ifPresent(read -> line.tell(reading.words(typed, line.words(read))));
    }

    private void apply() {
        session.chronology().date(field.getText()).ifPresent(this::give);
    }

    private void give(TimeSpan date) {
        looked = Optional.of(date);
        session.prospect().look(looked);
        session.prospect().apply(away);
    }

    private void leave() {
        session.undated().leave();
        away.run();
    }
}
