package dateline.language.reader;

import java.util.List;

/**
 * Whether a word tells an event. Probabilities from 0 to 1.
 *
 * @param belongs that it tells one that belongs on a timeline
 * @param acceptable that it tells one that may stand there
 * @param statuses of each {@link Outlook}, in its order, if it tells one; they add up to 1
 * @param vector which event it tells, if it may tell one
 */
public record EventSense(double belongs, double acceptable, List<Double> statuses, WordVector vector) {

    private static final double HARDLY = 0.01;

    /** No event. */
    public static final EventSense NONE = new EventSense(0, 0, List.of(1d, 0d, 0d, 0d, 0d, 0d), WordVector.NONE);

    public EventSense {
        statuses = List.copyOf(statuses);
    }

    /** Whether it is more than hardly likely that the word tells an event. */
    public boolean isLikely() {
        return belongs + acceptable > HARDLY;
    }

    /** Whether an event has come about, as the model knows it. */
    public enum Outlook {
        HAPPENED,
        GOING_ON,
        EXPECTED,
        DENIED,
        CONDITIONAL,
        PROPOSED
    }

    /** How likely it is that the event is so. */
    public double of(Outlook outlook) {
        return statuses.get(outlook.ordinal());
    }
}
