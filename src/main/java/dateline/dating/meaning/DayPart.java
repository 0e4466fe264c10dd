package dateline.dating.meaning;

/** A part of the day, in the order of their numbers in the lexicon. */
public enum DayPart {
    MORNING("MO", 6, 12),
    MIDDAY("MI", 11, 13),
    AFTERNOON("AF", 12, 18),
    EVENING("EV", 18, 24),
    NIGHT("NI", 20, 24),
    DAYTIME("DT", 6, 18),
    OVERNIGHT("NI", 20, 30);

    private final String letters;
    private final int from;
    private final int to;

    DayPart(String letters, int from, int to) {
        this.letters = letters;
        this.from = from;
        this.to = to;
    }

    /** Its letters in a TIMEX3 value. */
    public String letters() {
        return letters;
    }

    /** The hour it begins. */
    public int from() {
        return from;
    }

    /** The hour it ends, which may be one of the next day, beyond 24. */
    public int to() {
        return to;
    }
}
