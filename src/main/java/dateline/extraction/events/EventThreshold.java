package dateline.extraction.events;

/** From which weight on something told is an event of the timeline. */
public enum EventThreshold {
    USUAL(0.4, 0.46, 0.6),
    /** Of what is below, about every second is what an editor would take in, too. */
    LOW(0.2, 0.28, 0.2);

    private final double mention;
    private final double event;
    private final double aside;

    EventThreshold(double mention, double event, double aside) {
        this.mention = mention;
        this.event = event;
        this.aside = aside;
    }

    /** So likely it must be of a word that it tells an event, from 0 to 1. */
    double mention() {
        return mention;
    }

    /** So likely it must be of a word of no known time, in a sentence that surely tells another event. */
    double aside() {
        return aside;
    }

    /** So likely it must be of all words together that tell one. */
    public double event() {
        return event;
    }
}
