package dateline.dating.resolution;

import dateline.dating.context.Trait;
import dateline.dating.meaning.DayPart;
import dateline.dating.meaning.TimeOfDay;
import dateline.dating.meaning.TimeOfDay.Clock;
import java.util.Optional;

/** Tells which times come after midnight: "from 11 p.m. to 2 a.m.", "on the night of 5 June they took off; by dawn". */
final class Nights {

    /** When evenings begin, and when what follows them ends being night, in minutes. */
    private static final int EVENING = 18 * 60;

    private static final int DAY = 6 * 60;

    private final Discourse discourse;

    Nights(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Whether the time, told after one of the day, is of the next. */
    boolean pass(Point day, TimeOfDay time) {
        boolean morning = time instanceof Clock clock && clock.minutes() < DAY
                || time instanceof TimeOfDay.Part part && part.part() == DayPart.MORNING;
        Optional<TimeOfDay> before = discourse.narrative() && !discourse.is(Trait.BACK)
                ? discourse.timeOf(day)
                : day.time().filter(told -> discourse.inSentence(day));
        return morning && before.filter(Nights::late).isPresent();
    }

    private static boolean late(TimeOfDay time) {
        return time instanceof Clock clock && clock.minutes() >= EVENING
                || time instanceof TimeOfDay.Part part
                        && (part.part() == DayPart.EVENING || part.part() == DayPart.NIGHT);
    }
}
