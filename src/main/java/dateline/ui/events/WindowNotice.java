package dateline.ui.events;

import dateline.messages.Messages;
import dateline.session.TimeWindow;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import dateline.ui.controls.Hint;
import dateline.ui.controls.IconButton;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Says quietly that there is a time window, while there is one, and takes it away. */
final class WindowNotice extends HBox {

    private final Messages messages;
    private final TimeWords times;
    private final Label words = new Label();
    private final Hint hint = new Hint(words);
    private final IconButton clear;
    private Wordings wordings = Wordings.NONE;

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
        wordings = stretch.map(each -> wordings(each.time())).orElse(Wordings.NONE);
        words.setText(wordings.whole());
        hint.say(Optional.of(wordings.whole()));
    }

    private Wordings wordings(TimeSpan time) {
        return new Wordings(
                messages.text("window.only", times.words(time)),
                times.brief().words(time),
                messages.text("window.some"));
    }

    /** How wide it is in the fewest words. */
    double leastWidth() {
        return wordings.leastWidth(words) + clear.prefWidth(-1);
    }

    void fit(double room) {
        words.setText(wordings.fitting(words, room - clear.prefWidth(-1)));
    }
}
