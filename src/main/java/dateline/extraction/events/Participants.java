package dateline.extraction.events;

import dateline.extraction.names.Figure;
import java.util.List;
import java.util.Optional;

/**
 * Who takes part in an event.
 *
 * @param figures the main one first
 * @param place where it is, as the text calls it
 */
public record Participants(List<Figure> figures, Optional<String> place) {

    public Participants {
        figures = List.copyOf(figures);
    }
}
