package dateline.ui.timeline;

import dateline.dossier.Event;
import dateline.timeline.Extent;
import dateline.timeline.Mark;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Button;

/** What says how many events lie before or after the time that is in sight, and lists them. */
final class Beyond {

    private final Button earlier = new Button();
    private final Button later = new Button();
    private final TimelineModel model;
    private final EventWords words;
    private final EventList list;
    private Extent seen = new Extent(0, 0);

    Beyond(TimelineModel model, EventWords words) {
        this.model = model;
        this.words = words;
        list = new EventList(words, model::select);
        prepare(earlier, extent -> extent.to() < seen.from());
        prepare(later, extent -> extent.from() >= seen.to());
    }

    private void prepare(Button button, Predicate<Extent> isBeyond) {
        button.getStyleClass().setAll("beyond");
        button.setManaged(false);
        button.setAccessibleHelp(words.text("beyond.hint"));
        button.setOnAction(press -> list.toggle(button, beyond(isBeyond)));
    }

    private List<Event> beyond(Predicate<Extent> isBeyond) {
        return model.chart().marks().stream()
                .filter(mark -> isBeyond.test(mark.extent()))
                .map(Mark::event)
                .toList();
    }

    /** What stands before the axis. */
    Button earlier() {
        return earlier;
    }

    /** What stands at the end of the axis. */
    Button later() {
        return later;
    }

    /** Where what stands at the end of the axis begins; the end itself where nothing does. */
    double end(double width) {
        return later.isVisible() ? later.getLayoutX() : width;
    }

    /** Says what lies outside of this, the one before the other at the right ends of two stretches of the axis, in pixels. */
    void show(Extent visible, double head, double width) {
        seen = visible;
        show(earlier, "beyond.earlier", model.chart().before(visible.from()), head);
        show(later, "beyond.later", model.chart().after(visible.to()), width);
    }

    private void show(Button button, String key, int count, double right) {
        button.setVisible(count > 0);
        if (count > 0) {
            if (!Integer.valueOf(count).equals(button.getUserData())) { // to make words takes longer than the rest
                button.setUserData(count);
                button.setText(words.text(key, count));
                button.autosize();
            }
            button.relocate(
                    Math.round(right - button.getWidth() - 4), Math.round((AxisView.HEIGHT - button.getHeight()) / 2));
        }
    }
}
