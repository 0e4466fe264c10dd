package dateline.dating.meaning;

import java.util.Map;
import java.util.Optional;

/** Gets at the date within a meaning: of "late 536", "about 536", "noon on 9 August 48". */
public final class Dates {

    private static final Meaning.Fields NONE = new Meaning.Fields(Map.of());

    private Dates() {}

    /** The longest date in the meaning, with no fields where there is none. */
    public static Meaning.Fields longest(Meaning meaning) {
        return meaning.innermost() instanceof Meaning.Fields fields ? fields : NONE;
    }

    /** The date; empty when the meaning is none, or a date counted within a longer time. */
    public static Optional<Meaning.Fields> in(Meaning meaning) {
        boolean within = meaning instanceof Meaning.Within || meaning instanceof Meaning.Nth;
        return Optional.of(longest(meaning)).filter(date -> !date.equals(NONE)).filter(date -> !within);
    }

    /** Whether it is a day that goes by its weekday alone, or a time of one: "Tuesday evening". */
    public static boolean isWeekday(Meaning meaning) {
        return longest(meaning).has(Field.WEEKDAY);
    }
}
