package dateline.ui.shell;

import dateline.library.Settings.View;
import dateline.session.Preferences;
import dateline.ui.events.EventsPane;
import dateline.ui.events.ViewBar;
import dateline.ui.timeline.TimelinePane;
import javafx.scene.layout.BorderPane;

/** The timeline or the list of events, as the reader prefers, under the bar that chooses. */
public final class EventViews extends BorderPane {

    private final TimelinePane timeline;
    private final EventsPane list;
    private final Preferences preferences;

    public EventViews(ViewBar bar, TimelinePane timeline, EventsPane list, Preferences preferences) {
        this.timeline = timeline;
        this.list = list;
        this.preferences = preferences;
        setTop(bar);
        preferences.eventsProperty().subscribe(events -> {
            list.setVisible(events.view() == View.LIST);
            setCenter(list.isVisible() ? list : timeline);
        });
    }

    TimelinePane timeline() {
        return timeline;
    }

    EventsPane list() {
        return list;
    }

    /** Gives the keyboard to the one that is seen. */
    @Override
    public void requestFocus() {
        switch (preferences.settings().events().view()) {
            case TIMELINE -> timeline.requestFocus();
            case LIST -> list.requestFocus();
        }
    }
}
