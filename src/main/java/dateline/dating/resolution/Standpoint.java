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

    /** Goes on to the next expression. */
    void enter(Meaning meaning, Context context) {
        isAhead = context.direction() == Direction.AHEAD && !context.is(Trait.QUOTED) && isNear(meaning);
        if (context.is(Trait.QUOTED)) {
            return;
        }
        boolean isBeginning = context.is(Trait.BEGINNING) && !context.is(Trait.OPENS);
        if (isSeenFromDay(meaning, context)) {
            isInStory = false;
        } else if (tellsYear(meaning) && !context.is(Trait.ASIDE) && !isBeginning) {
            isInStory = isHistory;
        }
    }

    /** Whether dates count from each other there. */
    boolean isInStory() {
        return isInStory && !isAhead;
    }

    /** "Last autumn": whether it counts from the day on which the text appears, and not from one of its story, "had been killed last month". */
    private static boolean isSeenFromDay(Meaning meaning, Context context) {
        if (context.is(Trait.BACK)) {
            return false;
        }
        boolean isOver = context.direction() != Direction.FUTURE;
        return switch (Dates.innermost(meaning)) {
            case Meaning.Current current -> current.shift() < 0 && current.countsFrom(Anchor.PUBLISHED);
            case Meaning.Neighbour neighbour ->
                neighbour.step() < (isOver ? 1 : 0) && neighbour.countsFrom(Anchor.PUBLISHED);
            default -> false;
        };
    }

    /** "Thursday", "tonight", "next spring": not "5 May" or "noon", which histories tell in the present, too. */
    private static boolean isNear(Meaning meaning) {
        Meaning date = Dates.innermost(meaning);
        return Dates.isWeekday(meaning) && !(date instanceof Meaning.Fields day && day.has(Field.DAY))
                || date instanceof Meaning.Counted counted && counted.countsFrom(Anchor.PUBLISHED);
    }

    private static boolean tellsYear(Meaning meaning) {
        return Dates.in(meaning).filter(date -> date.has(Field.YEAR)).isPresent();
    }
}
