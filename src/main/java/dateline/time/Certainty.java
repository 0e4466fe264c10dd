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

    /** Uncertain where either is, approximate where either is. */
    public Certainty and(Certainty other) {
        return new Certainty(uncertain || other.uncertain, approximate || other.approximate);
    }
}
