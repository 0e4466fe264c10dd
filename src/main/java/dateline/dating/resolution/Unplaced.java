package dateline.dating.resolution;

import dateline.dating.meaning.Anchor;
import dateline.dating.meaning.Meaning;
import dateline.dating.meaning.Unit;

/** Tells of what is not placed in time as much as a history has told: after "in October 1915" a day "four days later" is of 1915. */
final class Unplaced {

    private static final String YEAR = "XXXX-";
    private static final String MONTH = "XXXX-XX-";

    private final Discourse discourse;

    Unplaced(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The value of the meaning, with {@code X} only for what is not known. */
    String value(Meaning meaning) {
        String value = PartialValue.of(meaning);
        Meaning inner = meaning.innermost();
        return discourse
                .mentioned(Unit.YEAR)
                .filter(last -> discourse.narrative())
                .filter(last -> goesOn(inner))
                .filter(last -> value.startsWith(YEAR))
                .map(last -> known(value, inner, last))
                .orElse(value);
    }

    private static String known(String value, Meaning inner, Point last) {
        Unit unit = last.within(Unit.MONTH) && value.startsWith(MONTH) && sameDay(inner) ? Unit.MONTH : Unit.YEAR;
        String unknown = unit == Unit.MONTH ? MONTH : YEAR;
        return TimexValue.of(last.widen(unit)) + value.substring(unknown.length() - 1);
    }

    /** Whether it counts from what was told before. */
    private static boolean goesOn(Meaning inner) {
        return inner instanceof Meaning.At
                || inner instanceof Meaning.Counted counted && counted.countsFrom(Anchor.MENTIONED);
    }

    private static boolean sameDay(Meaning inner) {
        return inner instanceof Meaning.At || inner instanceof Meaning.Current current && current.shift() == 0;
    }
}
