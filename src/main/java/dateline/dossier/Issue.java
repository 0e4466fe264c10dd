package dateline.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A matter followed through time: one lane of the timeline.
 *
 * @param id unique in a dossier
 * @param name short enough for the head of a lane
 * @param terms words by which the text speaks of it
 * @param positions what the actors say or do about it
 * @param lane which lane from the top it has; empty where nobody has put the lanes in an order
 * @param colour which of the colours a person chose for it, from 1; empty where nobody did
 */
public record Issue(
        String id, String name, List<String> terms, List<Position> positions, OptionalInt lane, OptionalInt colour) {

    /** How many colours there are. */
    public static final int COLOURS = 10;

    /** From the top; those whose lanes nobody has put in an order come last, as they were. */
    public static final Comparator<Issue> BY_LANE =
            Comparator.comparingInt(issue -> issue.lane().orElse(Integer.MAX_VALUE));

    /** Ids of issues that a document states, in older dossiers. */
    private static final Pattern NUMBERED = Pattern.compile("stated-\\d+");

    public Issue {
        terms = List.copyOf(terms);
        positions = List.copyOf(positions);
    }

    /** An issue to whose lane nobody has given a place or a colour. */
    public Issue(String id, String name, List<String> terms, List<Position> positions) {
        this(id, name, terms, positions, OptionalInt.empty(), OptionalInt.empty());
    }

    /** Whether a person gave it a lane, a colour or its name, or made it: the id of another is made of its name, or was numbered. */
    public boolean isOfAPerson() {
        return lane.isPresent()
                || colour.isPresent()
                || !NameIds.isOf(name, id) && !NUMBERED.matcher(id).matches();
    }

    /** The same issue with these positions on it. */
    public Issue withPositions(List<Position> others) {
        return new Issue(id, name, terms, others, lane, colour);
    }

    /** The same issue under this name. */
    Issue named(String other) {
        return new Issue(id, other, terms, positions, lane, colour);
    }

    /** The same issue in the lane with this number. */
    Issue inLane(int number) {
        return new Issue(id, name, terms, positions, OptionalInt.of(number), colour);
    }

    /** The same issue in this colour; empty for that of its place. */
    Issue coloured(OptionalInt other) {
        return new Issue(id, name, terms, positions, lane, other);
    }
}
