package dateline.ui.shell;

import dateline.ui.card.CardPlace;
import dateline.ui.contents.ContentsPane;
import dateline.ui.find.FindBar;
import dateline.ui.reader.ReaderPane;
import dateline.ui.redate.DateViews;
import dateline.ui.timeline.TimelinePane;
import java.util.List;
import java.util.stream.Stream;

/** The views of a window, each of which follows the session by itself, and what asks for the date of the article. */
public record Views(
        FindBar find, ContentsPane contents, ReaderPane reader, EventViews events, CardPlace card, DateViews redating) {

    /** The parts of the window that the keyboard goes through, in their order. */
    List<WindowPart> parts() {
        return Stream.of(contents, reader, events, card)
                .map(part -> new WindowPart(part, part))
                .toList();
    }

    /** The timeline among the views of the events. */
    public TimelinePane timeline() {
        return events.timeline();
    }
}
