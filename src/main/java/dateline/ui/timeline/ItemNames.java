package dateline.ui.timeline;

import dateline.dossier.Event;
import dateline.timeline.Heading;
import dateline.timeline.Item;
import dateline.timeline.Mark;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** What items are called to the ear. While the chart is moved marks come and go: what one is called is kept until the chart changes. */
final class ItemNames {

    private final EventWords words;
    private final Map<Mark, String> ofMarks = new IdentityHashMap<>();

    ItemNames(TimelineModel model, EventWords words) {
        this.words = words;
        model.chartProperty().subscribe(chart -> ofMarks.clear());
    }

    /** The name of an item in a lane, of which an event is selected or none. */
    String of(Item item, Optional<Heading> lane, Optional<Event> selected) {
        if (!item.isCluster()) {
            return ofMarks.computeIfAbsent(item.mark(), mark -> words.name(mark.event(), lane));
        }
        return selected.map(event -> words.name(event, lane, item.stretch().size()))
                .orElseGet(() -> words.name(item));
    }
}
