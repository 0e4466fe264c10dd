package dateline.dating.history;

import dateline.dating.meaning.Dates;
import dateline.dating.meaning.Field;
import dateline.dating.meaning.Meaning;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A date of a year that its number alone hardly shows, or what may be one. */
record LowYear(Meaning.Fields date) {

    /** The ages in which numbers are judged by each other: their last years. */
    static final List<Integer> AGES = List.of(999, 1999);

    private static final int LENGTH_OF_AGE = 1000;
    private static final int PERHAPS = 1; // of Field.LOW: what may be no year at all
    private static final int HARDLY = 3; // what would not be taken for one without others

    /** The one that a meaning comes down to, if it is of the age. */
    static Optional<LowYear> of(Meaning meaning, int age) {
        return Dates.in(meaning)
                .filter(date -> date.has(Field.YEAR))
                .filter(date -> date.get(Field.YEAR) / LENGTH_OF_AGE == age / LENGTH_OF_AGE)
                .map(LowYear::new);
    }

    boolean perhaps() {
        return date.get(Field.LOW) == PERHAPS || hardly();
    }

    /** Whether it is one only where others are. */
    boolean hardly() {
        return date.get(Field.LOW) == HARDLY;
    }

    /** Whether it leaves its era to the text. */
    boolean openEra() {
        return date.has(Field.LOW);
    }

    /** Below 0 before Christ. */
    int year() {
        return date.has(Field.BEFORE_CHRIST) ? -date.get(Field.YEAR) : date.get(Field.YEAR);
    }

    Meaning.Fields beforeChrist() {
        Map<Field, Integer> values = new EnumMap<>(date.values());
        values.put(Field.BEFORE_CHRIST, 1);
        return new Meaning.Fields(values);
    }

    /** What is left when it is none. */
    Optional<Meaning.Fields> withoutYear() {
        Map<Field, Integer> rest = new EnumMap<>(date.values());
        rest.keySet().removeAll(List.of(Field.YEAR, Field.LOW));
        return rest.isEmpty() ? Optional.empty() : Optional.of(new Meaning.Fields(rest));
    }
}
