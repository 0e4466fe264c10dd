package dateline.dating.resolution;

import dateline.dating.context.Direction;
import dateline.dating.context.Trait;
import dateline.dating.meaning.DayPart;
import dateline.dating.meaning.TimeOfDay;
import dateline.dating.meaning.TimeOfDay.Clock;
import java.util.Optional;
import java.util.Set;

/** Tells which times lie across a midnight: "from 11 p.m. to 2 a.m.", "on the night of 5 June they took off; by dawn". */
final class Nights {

    /** When evenings begin, and when what follows them ends being night, in minutes. */
    private static final int EVENING = 18 * 60;

    private static final int DAY = 6 * 60;

    private static final TimeOfDay OVERNIGHT = new TimeOfDay.Part(DayPart.OVERNIGHT);
    private static final TimeOfDay MIDNIGHT = new Clock(24 * 60);

    private final Discourse discourse;

    Nights(Discourse discourse) {
        this.discourse = discourse;
    }

    /** How many days after the one it goes on from the time is: 1 where midnight lies between, -1 for a midnight that is over. */
    int daysFrom(Point day, TimeOfDay time, Direction direction) {
        boolean isOver = time.equals(MIDNIGHT) && discourse.isDayOfPastNews(day, direction);
        return pass(day, time) ? 1 : isOver ? -1 : 0;
    }

    private boolean pass(Point day, TimeOfDay time) {
        Optional<TimeOfDay> before =
                discourse.is(Trait.BACK) ? day.time().filter(told -> discourse.inSentence(day)) : discourse.timeOf(day);
        return early(time) && before.filter(Nights::late).isPresent() || !late(time) && isMorningAfter(day);
    }

    /** Whether it was told what came about overnight, so that the text has come to the morning. */
    private boolean isMorningAfter(Point day) {
        return discourse.timeOf(day).filter(OVERNIGHT::equals).isPresent();
    }

    private static boolean early(TimeOfDay time) {
        return switch (time) {
            case Clock clock -> clock.minutes() < DAY;
            case TimeOfDay.Part part -> part.part() == DayPart.MORNING;
        };
    }

    private static boolean late(TimeOfDay time) {
        return switch (time) {
            case Clock clock -> clock.minutes() >= EVENING;
            case TimeOfDay.Part part ->
                Set.of(DayPart.EVENING, DayPart.NIGHT, DayPart.OVERNIGHT).contains(part.part());
        };
    }
}
