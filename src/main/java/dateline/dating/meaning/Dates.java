package dateline.dating.meaning;

import java.util.Optional;

/** Gets at the date within a meaning: of "late 536", "about 536", "noon on 9 August 48". */
public final class Dates {

    private Dates() {}

    /** The date; empty when the meaning is none, or a date counted within a longer time. */
    public static Optional<Meaning.Fields> in(Meaning meaning) {
        boolean within = meaning instanceof Meaning.Within || meaning instanceof Meaning.Nth;
        return !within && innermost(meaning) instanceof Meaning.Fields fields ? Optional.of(fields) : Optional.empty();
    }

    /** The same meaning with another date. */
    public static Meaning replaced(Meaning meaning, Meaning.Fields date) {
        if (meaning instanceof Meaning.Part part) {
            return new Meaning.Part(replaced(part.whole(), date), part.portion());
        }
        if (meaning instanceof Meaning.Approximate about) {
            return new Meaning.Approximate(replaced(about.meaning(), date));
        }
        return meaning instanceof Meaning.At at
                ? new Meaning.At(at.day().map(day -> replaced(day, date)), at.time())
                : date;
    }

    /** Whether it is a day that goes by its weekday alone, or a time of one: "Tuesday evening". */
    public static boolean isWeekday(Meaning meaning) {
        return innermost(meaning) instanceof Meaning.Fields fields && fields.has(Field.WEEKDAY);
    }

    /** What a meaning comes down to: the longest date in it, the time of a day not told, or itself. */
    public static Meaning innermost(Meaning meaning) {
        if (meaning instanceof Meaning.Part part) {
            return innermost(part.whole());
        }
        if (meaning instanceof Meaning.Approximate about) {
            return innermost(about.meaning());
        }
        if (meaning instanceof Meaning.Within within) {
            return innermost(within.whole());
        }
        if (meaning instanceof Meaning.Nth nth) {
            return innermost(nth.whole());
        }
        return meaning instanceof Meaning.At at ? at.day().map(Dates::innermost).orElse(at) : meaning;
    }
}
