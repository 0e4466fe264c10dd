package dateline.time;

/** An end of an interval without a date. */
enum Unbounded implements Endpoint {
    /** It has no end, or none yet ({@code ..}). */
    OPEN(".."),
    /** It has an end, but nobody knows when (nothing is written). */
    UNKNOWN("");

    private final String text;

    Unbounded(String text) {
        this.text = text;
    }

    @Override
    public Precision precision() {
        return Precision.SECOND;
    }

    @Override
    public Certainty certainty() {
        return Certainty.SURE;
    }

    @Override
    public Unbounded qualified(Certainty certainty) {
        return this;
    }

    @Override
    public String toString() {
        return text;
    }
}
