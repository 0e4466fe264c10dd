package dateline.dating.resolution;

import dateline.dating.context.Context;
import dateline.dating.context.Direction;
import dateline.dating.context.Trait;
import dateline.dating.meaning.Anchor;
import dateline.dating.meaning.Dates;
import dateline.dating.meaning.Field;
import dateline.dating.meaning.Meaning;

/** Tells where a history has come to the day on which it appears: "Last autumn she fell. On Thursday a van will come." */
final class PresentDay {

    private boolean isReached;
    private boolean isAhead;

    /** Goes on to the next expression. */
    void enter(Meaning meaning, Context context) {
        if (context.is(Trait.QUOTED)) {
            isAhead = false;
            return;
        }
        isAhead = context.direction() == Direction.AHEAD;
        if (isSeenFromThere(meaning)) {
            isReached = true;
        } else if (tellsYear(meaning) && !context.is(Trait.BEGINNING) && !context.is(Trait.ASIDE)) {
            isReached = false;
        }
    }

    /** Whether the expression counts from there. */
    boolean isReached() {
        return isReached || isAhead;
    }

    /** "Last autumn", "next week". */
    private static boolean isSeenFromThere(Meaning meaning) {
        return switch (Dates.innermost(meaning)) {
            case Meaning.Current current -> current.shift() != 0 && current.countsFrom(Anchor.PUBLISHED);
            case Meaning.Neighbour neighbour -> neighbour.step() != 0 && neighbour.countsFrom(Anchor.PUBLISHED);
            default -> false;
        };
    }

    private static boolean tellsYear(Meaning meaning) {
        return Dates.in(meaning).filter(date -> date.has(Field.YEAR)).isPresent();
    }
}
