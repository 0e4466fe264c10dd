package dateline.ui.shell;

import dateline.ui.controls.IconButton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line under the bar of the window that says what came of something, until it is read; it lies over nothing. */
final class NoticeBar extends HBox {

    private final Label words = new Label();
    private final HBox choices = new HBox();
    private boolean waits;
    private Optional<Offer> standing = Optional.empty();
    private Optional<Told> told = Optional.empty();
    private boolean isStanding;

    /** Something that can be done, and what it is called. */
    record Choice(String name, Runnable does) {}

    /** What can be done, why, and what comes of refusing it. */
    private record Offer(String text, Runnable refused, List<Choice> choices) {}

    /** What is told above an offer. */
    private record Told(String text, List<Choice> choices) {}

    /** Says nothing yet. */
    NoticeBar(String close) {
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        choices.getStyleClass().add("choices");
        choices.setAlignment(Pos.CENTER_LEFT);
        choices.setMinWidth(USE_PREF_SIZE);
        choices.managedProperty().bind(Bindings.isNotEmpty(choices.getChildren()));
        IconButton button = new IconButton(Feather.X, close, this::close);
        button.setFocusTraversable(true);
        button.setMinWidth(USE_PREF_SIZE);
        button.addEventFilter(MouseEvent.MOUSE_PRESSED, NoticeBar::passOverDoubled);
        getStyleClass().add("message-bar");
        setId("notice");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(words.textProperty());
        managedProperty().bind(visibleProperty());
        getChildren().setAll(new FontIcon(Feather.ALERT_CIRCLE), words, choices, button);
        hide();
    }

    /** A double click closes one thing, and not what comes to light below it. */
    private static void passOverDoubled(MouseEvent press) {
        if (press.getClickCount() > 1) {
            press.consume();
        }
    }

    /** Says this and offers these things to do. */
    void show(String text, Choice... offered) {
        show(text, List.of(offered));
    }

    private void show(String text, List<Choice> offered) {
        words.setText(text);
        told = Optional.empty();
        waits = false;
        isStanding = false;
        boolean isChosenByKey = choices.getChildren().stream().anyMatch(Node::isFocused);
        choices.getChildren().setAll(offered.stream().map(NoticeBar::button).toList());
        setVisible(true);
        if (isChosenByKey) {
            choices.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    private static Button button(Choice choice) {
        Button button = new Button(choice.name());
        button.getStyleClass().add("small");
        button.setOnAction(press -> choice.does().run());
        return button;
    }

    /** Says this and waits for an answer: a key does not close it. */
    void ask(String text, Choice... offered) {
        ask(text, List.of(offered));
    }

    private void ask(String text, List<Choice> offered) {
        show(text, offered);
        waits = true;
    }

    /** Says this, and below it what is still offered, as long as it is. */
    void tell(String text, Choice... offered) {
        tell(new Told(text, List.of(offered)));
    }

    private void tell(Told news) {
        standing.ifPresentOrElse(
                offer -> show(
                        news.text() + "\n" + offer.text(),
                        Stream.concat(news.choices().stream(), offer.choices().stream())
                                .toList()),
                () -> show(news.text(), news.choices()));
        told = Optional.of(news);
    }

    /** Offers things that can be done until they are refused or settled, whatever is told meanwhile. */
    void offer(String text, Runnable refused, Choice... offered) {
        standing = Optional.of(new Offer(text, refused, List.of(offered)));
        renew();
    }

    /** There is nothing any more to be done about what was offered. */
    void settle() {
        standing = Optional.empty();
        renew();
    }

    private void renew() {
        if (!isVisible() || isStanding) {
            hide();
        } else {
            told.ifPresent(this::tell);
        }
    }

    /** What it says is over. */
    void hide() {
        setVisible(false);
        isStanding = false;
        standing.ifPresent(offer -> {
            ask(offer.text(), offer.choices());
            isStanding = true;
        });
    }

    private void close() {
        standing.filter(offer -> isStanding)
                .map(Offer::refused)
                .orElse(this::hide)
                .run();
    }

    /** Closes it, unless it waits for an answer; false where there was nothing to close. */
    boolean dismiss() {
        boolean closes = isVisible() && !waits;
        if (closes) {
            hide();
        }
        return closes;
    }

    /** What it says. */
    String text() {
        return words.getText();
    }
}
