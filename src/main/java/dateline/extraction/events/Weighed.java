package dateline.extraction.events;

/** A draft and how much speaks for it. */
record Weighed(Draft draft, int weight) {

    private static final int SURE = Integer.MAX_VALUE;

    /** One that counts whatever speaks for it. */
    static Weighed sure(Draft draft) {
        return new Weighed(draft, SURE);
    }

    boolean isSure() {
        return weight == SURE;
    }

    boolean counts() {
        return weight >= Salience.ENOUGH;
    }
}
