package dateline.time;

/**
 * How sure a time is, as EDTF qualifies it.
 *
 * @param uncertain the source is not sure ({@code ?})
 * @param approximate the source gives an estimate ({@code ~})
 */
public record Certainty(boolean uncertain, boolean approximate) {

    /** Neither uncertain nor approximate. */
    public static final Certainty SURE = new Certainty(false, false);

    static final Certainty UNCERTAIN = new Certainty(true, false);
    static final Certainty APPROXIMATE = new Certainty(false, true);
    static final Certainty UNCERTAIN_AND_APPROXIMATE = new Certainty(true, true);

    /** Uncertain where either is, approximate where either is. */
    public Certainty and(Certainty other) {
        return equals(other) ? this : new Certainty(uncertain || other.uncertain, approximate || other.approximate);
    }

    /** The qualifier of EDTF: nothing, {@code ?}, {@code ~}, or {@code %} for both. */
    String mark() {
        if (uncertain) {
            return approximate ? "%" : "?";
        }
        return approximate ? "~" : "";
    }
}
