package dateline.ui.events;

import dateline.library.Settings.View;
import dateline.messages.Messages;
import dateline.session.Preferences;
import dateline.session.ReadingSession;
import dateline.time.TimeWords;
import dateline.ui.controls.BarPane;
import dateline.ui.controls.OnceSeen;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Chooses how the events are looked at: on the timeline or as a list, as of which day, and in which time window. */
public final class ViewBar extends BarPane {

    private final Preferences preferences;
    private final WindowDialog dialog;
    private final ToggleGroup views = new ToggleGroup();
    private final AsOfStepper asOf;
    private final WindowNotice notice;

    /**
     * Follows the session and the preferences.
     *
     * @param messages the bundle {@code events}
     */
    public ViewBar(ReadingSession session, Preferences preferences, Messages messages, TimeWords times) {
        this.preferences = preferences;
        this.dialog = new WindowDialog(session, messages, times);
        HBox both = new HBox(
                view(View.TIMELINE, "left-pill", messages.text("view.TIMELINE")),
                view(View.LIST, "right-pill", messages.text("view.LIST")));
        both.getStyleClass().add("views");
        getStyleClass().add("view-bar");
        asOf = new AsOfStepper(session.asOf(), messages, times);
        notice = new WindowNotice(session.window(), messages, times);
        OnceSeen.add(this, both, asOf, notice);
    }

    @Override
    public double usualWidth() {
        return widthOfViews()
                + asOf.usualWidth().stream().map(usual -> getHgap() + usual).sum();
    }

    @Override
    public double leastWidth() {
        return widthOfViews()
                + (asOf.isVisible() ? getHgap() + asOf.leastWidth() : 0)
                + (notice.isVisible() ? getHgap() + notice.leastWidth() : 0);
    }

    @Override
    public void fit(double room) {
        double left = room - widthOfViews() - getHgap();
        asOf.fit(left - (notice.isVisible() ? getHgap() + notice.leastWidth() : 0));
        notice.fit(left - widthOf(asOf));
    }

    private double widthOfViews() {
        return lineWidth() - widthOf(asOf) - widthOf(notice);
    }

    /** With the gap before it. */
    private double widthOf(Region part) {
        return part.isManaged() ? getHgap() + part.prefWidth(-1) : 0;
    }

    /** Asks for the time window. */
    public void chooseWindow() {
        dialog.open(getScene().getWindow());
    }

    private ToggleButton view(View view, String place, String name) {
        ToggleButton button = new ToggleButton(name);
        button.setId("view-" + view);
        button.getStyleClass().addAll("view-button", place);
        button.setToggleGroup(views);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(press -> {
            button.setSelected(true); // pressed again, it would be neither
            preferences.setEvents(preferences.settings().events().seenAs(view));
        });
        preferences.eventsProperty().subscribe(events -> button.setSelected(events.view() == view));
        return button;
    }
}
