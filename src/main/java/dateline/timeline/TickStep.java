package dateline.timeline;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A way to divide the axis, from a minute to half a billion years. Divisions nest in the calendar, not in seconds. */
sealed interface TickStep permits YearStep, MonthStep, DayStep, ClockStep {

    /** Every step, from fine to coarse. */
    List<TickStep> ALL = Stream.of(
                    Stream.of(1, 5, 15, 30).map(minutes -> new ClockStep(ChronoUnit.MINUTES, minutes)),
                    Stream.of(1, 3, 6, 12).map(hours -> new ClockStep(ChronoUnit.HOURS, hours)),
                    Stream.of(1, 2, 5, 10).map(DayStep::new),
                    Stream.of(1, 3).map(MonthStep::new),
                    IntStream.rangeClosed(0, 8)
                            .mapToObj(power -> (long) Math.pow(10, power))
                            .flatMap(ten -> Stream.of(new YearStep(ten), new YearStep(2 * ten), new YearStep(5 * ten))))
            .<TickStep>flatMap(steps -> steps)
            .toList();

    /** The least number of seconds from one division to the next. */
    double shortest();

    /** The division that begins at the time or is the last before it. */
    LocalDateTime floor(LocalDateTime time);

    /** The division after one. */
    LocalDateTime next(LocalDateTime division);

    /** The step whose divisions say where in time the divisions of this one are; empty for years. */
    Optional<TickStep> context();
}
