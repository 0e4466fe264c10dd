package dateline.ui.shell;

import dateline.ui.card.CardPlace;
import dateline.ui.contents.ContentsPane;
import dateline.ui.find.FindBar;
import dateline.ui.reader.ReaderPane;
import dateline.ui.redate.DateViews;
import dateline.ui.timeline.TimelinePane;
import java.util.List;

/** The views of a window, each of which follows the session by itself, and what asks for the date of the article. */
public record Views(
        FindBar find, ContentsPane contents, ReaderPane reader, EventViews events, CardPlace card, DateViews redating) {

    /** The parts of the window that the keyboard goes through, in their order. */
    List<WindowPart> parts() {
        return List.of(
                new WindowPart(contents, contents),
                new WindowPart(reader, reader),
                new WindowPart(events, events),
                new WindowPart(card, events));
    }

    /** The timeline among the views of the events. */
    public TimelinePane timeline() {
        return events.timeline();
    }
}
