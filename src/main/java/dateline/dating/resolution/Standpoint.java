package dateline.dating.resolution;

import dateline.dating.context.Context;
import dateline.dating.context.Direction;
import dateline.dating.context.Trait;
import dateline.dating.meaning.Anchor;
import dateline.dating.meaning.Dates;
import dateline.dating.meaning.Field;
import dateline.dating.meaning.Meaning;

/**
 * Where a text stands: in a story of times past, whose dates count from each other, or on the day on which it appears. A history comes back
 * to that day: "Last autumn she fell. On Thursday a van will come."
 */
final class Standpoint {

    private final boolean isHistory;
    private boolean isInStory;
    private boolean isAhead;

    Standpoint(boolean isHistory) {
        this.isHistory = isHistory;
        this.isInStory = isHistory;
    }

    /** Goes on to the next expression; "on Thursday" and "next spring" may lie ahead, "5 May" and "noon" histories tell in the present, too. Who is quoted stands elsewhere. */
    void enter(Meaning meaning, Context context) {
        isAhead = false;
        if (context.is(Trait.QUOTED)) {
            return;
        }
        boolean isNear = isCounted(meaning.innermost()) || Dates.isWeekday(meaning);
        isAhead = isNear && context.direction() == Direction.AHEAD;
        boolean isBeginning = context.is(Trait.BEGINNING) && !context.is(Trait.OPENS);
        boolean isOfYear =
                Dates.in(meaning).filter(date -> date.has(Field.YEAR)).isPresent();
        if (isSeenFromDay(meaning.innermost(), context)) {
            isInStory = false;
        } else if (isOfYear && !isBeginning && !context.is(Trait.ASIDE)) {
            isInStory = isHistory;
        }
    }

    /** Whether dates count from each other there. */
    boolean isInStory() {
        return isInStory && !isAhead;
    }

    /** "Last autumn": whether it counts from the day on which the text appears, and not from one of its story, "had been killed last month". */
    private static boolean isSeenFromDay(Meaning date, Context context) {
        int limit = context.direction() == Direction.FUTURE ? 0 : 1;
        boolean isLast = date instanceof Meaning.Current current && current.shift() < 0
                || date instanceof Meaning.Neighbour neighbour && neighbour.step() < limit;
        return isLast && isCounted(date) && !context.is(Trait.BACK);
    }

    private static boolean isCounted(Meaning date) {
        return date instanceof Meaning.Counted counted && counted.countsFrom(Anchor.PUBLISHED);
    }
}
