package dateline.dating.meaning;

import java.util.Map;
import java.util.Optional;

/** Gets at the date within a meaning: of "late 536", "about 536", "noon on 9 August 48". */
public final class Dates {

    private static final Meaning.Fields NONE = new Meaning.Fields(Map.of());

    private Dates() {}

    /** The longest date in the meaning, with no fields where there is none. */
    public static Meaning.Fields longest(Meaning meaning) {
        return innermost(meaning) instanceof Meaning.Fields fields ? fields : NONE;
    }

    /** The date; empty when the meaning is none, or a date counted within a longer time. */
    public static Optional<Meaning.Fields> in(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Within within -> Optional.empty();
            case Meaning.Nth nth -> Optional.empty();
            default -> innermost(meaning) instanceof Meaning.Fields fields ? Optional.of(fields) : Optional.empty();
        };
    }

    /** The same meaning with another date. */
    public static Meaning replaced(Meaning meaning, Meaning.Fields date) {
        return switch (meaning) {
            case Meaning.Part part -> new Meaning.Part(replaced(part.whole(), date), part.portion());
            case Meaning.Approximate about -> new Meaning.Approximate(replaced(about.meaning(), date));
            case Meaning.At at -> new Meaning.At(at.day().map(day -> replaced(day, date)), at.time());
            default -> date;
        };
    }

    /** Whether it is a day that goes by its weekday alone, or a time of one: "Tuesday evening". */
    public static boolean isWeekday(Meaning meaning) {
        return longest(meaning).has(Field.WEEKDAY);
    }

    /** What a meaning comes down to: the longest date in it, the time of a day not told, or itself. */
    public static Meaning innermost(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Part part -> innermost(part.whole());
            case Meaning.Approximate about -> innermost(about.meaning());
            case Meaning.Within within -> innermost(within.whole());
            case Meaning.Nth nth -> innermost(nth.whole());
            case Meaning.At at -> at.day().map(Dates::innermost).orElse(at);
            default -> meaning;
        };
    }
}
