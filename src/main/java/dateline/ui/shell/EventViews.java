package dateline.ui.shell;

import dateline.library.Settings.View;
import dateline.session.Preferences;
import dateline.ui.controls.BarPane;
import dateline.ui.events.EventsPane;
import dateline.ui.events.ViewBar;
import dateline.ui.timeline.TimelinePane;
import javafx.scene.layout.BorderPane;

/** The timeline or the list of events, as the reader prefers, under the bar that chooses, which shares a line with that of the timeline. */
public final class EventViews extends BorderPane {

    private static final double GAP = 8;

    private final ViewBar bar;
    private final TimelinePane timeline;
    private final EventsPane list;
    private final Preferences preferences;

    public EventViews(ViewBar bar, TimelinePane timeline, EventsPane list, Preferences preferences) {
        this.bar = bar;
        this.timeline = timeline;
        this.list = list;
        this.preferences = preferences;
        setTop(bar);
        bar.setViewOrder(-1);
        preferences.eventsProperty().subscribe(events -> {
            list.setVisible(events.view() == View.LIST);
            setCenter(list.isVisible() ? list : timeline);
        });
    }

    /**
     * Lays both bars beside each other where they have room on one line while nothing is set: what is set then makes them say less,
     * so that the timeline stays where it is.
     */
    @Override
    protected void layoutChildren() {
        double width = getWidth();
        BarPane other = timeline.bar();
        double line = width + bar.getInsets().getRight() + other.getInsets().getLeft() - GAP;
        boolean isOneLine = getCenter() == timeline
                && bar.usualWidth() + other.usualWidth() <= line
                && bar.leastWidth() + other.leastWidth() <= line;
        if (isOneLine) {
            bar.fit(line - other.usualWidth());
            other.fit(line - bar.lineWidth());
            timeline.resizeRelocate(0, 0, width, getHeight());
            bar.resizeRelocate(0, 0, Math.ceil(bar.lineWidth()), other.prefHeight(width));
        } else {
            bar.fit(width);
            other.fit(width);
            super.layoutChildren();
        }
    }

    ViewBar bar() {
        return bar;
    }

    TimelinePane timeline() {
        return timeline;
    }

    EventsPane list() {
        return list;
    }

    /** The bar that ends what is at the top: that of the timeline, where it is seen. */
    BarPane topBar() {
        return getCenter() == timeline ? timeline.bar() : bar;
    }

    /** Leaves out of the way of the tabulator what is covered, or no longer; the keyboard may wait there all the same. */
    void cover(boolean isCovered) {
        bar.setDisable(isCovered);
        timeline.bar().setDisable(isCovered);
        list.cover(isCovered);
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
