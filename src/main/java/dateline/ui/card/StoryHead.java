package dateline.ui.card;

import dateline.messages.Messages;
import dateline.session.ReadingSession;
import dateline.session.TimeWindow;
import dateline.time.TimeSpan;
import dateline.time.TimeWords;
import dateline.ui.controls.TextWidths;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Over the story in short: of which time it tells, as of which day, and how many events it leaves out. */
final class StoryHead extends HBox {

    private static final double APART = 12;

    private final ReadingSession session;
    private final Messages messages;
    private final TimeWords times;
    private final Label name = new Label();
    private final Label walk = new Label();
    private boolean isInOrderOfTime = true;

    StoryHead(ReadingSession session, Messages messages, TimeWords times) {
        this.session = session;
        this.messages = messages;
        this.times = times;
        name.getStyleClass().add("name");
        walk.getStyleClass().add("hint");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getStyleClass().add("head");
        getChildren().setAll(name, between, walk);
        setAlignment(Pos.BASELINE_LEFT);
        setMinSize(0, USE_PREF_SIZE); // or longer words would widen all below
        session.window().stretchProperty().subscribe(stretch -> tell());
        session.asOf().dayProperty().subscribe(day -> tell());
    }

    /** Says whether the story is in the order of time, else it is in that of the article. */
    void tell(boolean ofTime) {
        isInOrderOfTime = ofTime;
        tell();
    }

    private void tell() {
        String all = messages.text(isInOrderOfTime ? "short.name" : "short.in-order");
        String known = session.asOf()
                .day()
                .map(day -> messages.text("short.as-of", all, times.brief().words(TimeSpan.holding(day))))
                .orElse(all);
        name.setText(session.window()
                .stretch()
                .map(TimeWindow.Stretch::time)
                .map(time -> messages.text("short.within", known, times.brief().words(time)))
                .orElse(known));
    }

    /** Tells how many of so many events are told and, where a width has room, how to go to them; nothing where none is. */
    void tellRest(int told, int all, double width) {
        double room = width - name.prefWidth(-1) - APART;
        String words = Stream.of("short.walk", "short.some")
                .map(key -> messages.text(key, all - told, told, all))
                .filter(each -> told > 0 && TextWidths.of(each, walk.getFont()) <= room)
                .findFirst()
                .orElse("");
        walk.setText(words);
    }
}
