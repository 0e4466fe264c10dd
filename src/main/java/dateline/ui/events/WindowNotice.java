package dateline.ui.events;

import dateline.messages.Messages;
import dateline.session.TimeWindow;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import dateline.ui.controls.Hint;
import dateline.ui.controls.IconButton;
import dateline.ui.controls.TextWidths;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Says quietly that there is a time window, while there is one, and takes it away. */
final class WindowNotice extends HBox {

    private final Messages messages;
    private final TimeWords times;
    private final Label words = new Label();
    private final IconButton clear;
    private final Hint hint = new Hint(words);
    private List<String> wordings = List.of("");

    WindowNotice(TimeWindow window, Messages messages, TimeWords times) {
        this.messages = messages;
        this.times = times;
        setId("window-notice");
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        clear = new IconButton(Feather.X, messages.text("window.clear"), window::clear);
        clear.setFocusTraversable(true);
        getChildren().setAll(words, clear);
        managedProperty().bind(visibleProperty());
        window.stretchProperty().subscribe(this::show);
    }

    private void show(Optional<TimeWindow.Stretch> stretch) {
        setVisible(stretch.isPresent());
        wordings = stretch.map(TimeWindow.Stretch::time).map(this::wordings).orElse(List.of(""));
        say(wordings.getFirst());
    }

    /** From the longest to the shortest. */
    private List<String> wordings(TimeSpan time) {
        return List.of(
                messages.text("window.only", times.words(time)),
                times.brief().words(time),
                messages.text("window.some"));
    }

    private void say(String wording) {
        words.setText(wording);
        hint.say(Optional.of(wordings.getFirst()).filter(whole -> !whole.equals(wording)));
    }

    /** How wide it is in the fewest words; nothing while there is no time window. */
    double leastWidth() {
        return isVisible() ? width(wordings.getLast()) : 0;
    }

    /** Says it in as many words as have room. */
    void fit(double room) {
        say(wordings.stream()
                .filter(wording -> width(wording) <= room)
                .findFirst()
                .orElse(wordings.getLast()));
    }

    private double width(String wording) {
        Insets around = words.getInsets();
        return Math.ceil(
                TextWidths.of(wording, words.getFont()) + around.getLeft() + around.getRight() + clear.prefWidth(-1));
    }
}
