package dateline.ui.events;

import dateline.messages.Messages;
import dateline.session.TimeWindow;
import dateline.time.TimeWords;
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

    WindowNotice(TimeWindow window, Messages messages, TimeWords times) {
        this.messages = messages;
        this.times = times;
        setId("window-notice");
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        IconButton clear = new IconButton(Feather.X, messages.text("window.clear"), window::clear);
        clear.setFocusTraversable(true);
        getChildren().setAll(words, clear);
        managedProperty().bind(visibleProperty());
        window.stretchProperty().subscribe(this::show);
    }

    private void show(Optional<TimeWindow.Stretch> stretch) {
        setVisible(stretch.isPresent());
        words.setText(stretch.map(TimeWindow.Stretch::time)
                .map(times::words)
                .map(time -> messages.text("window.only", time))
                .orElse(""));
    }
}
