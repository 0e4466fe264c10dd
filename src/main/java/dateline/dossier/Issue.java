package dateline.dossier;

import java.util.List;

/**
 * A matter followed through time: one lane of the timeline.
 *
 * @param id unique in a dossier
 * @param name short enough for the head of a lane
 * @param terms words by which the text speaks of it
 * @param positions what the actors say or do about it
 */
public record Issue(String id, String name, List<String> terms, List<Position> positions) {

    public Issue {
        terms = List.copyOf(terms);
        positions = List.copyOf(positions);
    }
}
