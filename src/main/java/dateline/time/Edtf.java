package dateline.time;

import java.time.LocalDateTime;

/** A value of EDTF, taken apart; {@code toString} writes it exactly as it was read. */
sealed interface Edtf permits Single, Interval, DateSet {

    /** First moment, inclusive. */
    LocalDateTime start();

    /** Last moment, exclusive. */
    LocalDateTime end();

    /** What it begins with. */
    Endpoint first();

    /** What it ends with. */
    Endpoint last();

    /** How exactly it is known. */
    Precision precision();

    /** The sum of all qualifiers in it. */
    Certainty certainty();

    /** The same with a qualifier added to every date in it. */
    Edtf qualified(Certainty certainty);
}
