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
 * to that day, "Last autumn she fell. On Thursday a van will come", and news may go back to an old story.
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
        isAhead = context.direction() == Direction.AHEAD && !context.is(Trait.QUOTED);
        if (context.is(Trait.QUOTED)) {
            return;
        }
        if (isSeenFromDay(meaning)) {
            isInStory = false;
        } else if (tellsYear(meaning) && !context.is(Trait.BEGINNING) && !context.is(Trait.ASIDE)) {
            isInStory |= isHistory;
        }
    }

    /** It tells of times past from here on. */
    void goBack() {
        isInStory = true;
    }

    /** Whether dates count from each other there. */
    boolean isInStory() {
        return isInStory && !isAhead;
    }

    /** "Last autumn", "next week": whether it counts from the day on which the text appears. */
    private static boolean isSeenFromDay(Meaning meaning) {
        return switch (Dates.innermost(meaning)) {
            case Meaning.Current current -> current.shift() != 0 && current.countsFrom(Anchor.PUBLISHED);
            case Meaning.Neighbour neighbour -> neighbour.countsFrom(Anchor.PUBLISHED);
            default -> false;
        };
    }

    private static boolean tellsYear(Meaning meaning) {
        return Dates.in(meaning).filter(date -> date.has(Field.YEAR)).isPresent();
    }
}
