package dateline.importing.ics;

import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;
import dateline.time.TimeSpan;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When an event of a calendar is: by the clock of its own place, as it is written there, to the day or to the minute. */
final class EventTime {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    /** A moment, and whether the time of day is known. */
    private record Moment(LocalDateTime at, boolean timed) {

        TimeSpan span() {
            return TimeSpan.parse((timed ? MINUTE : DAY).format(at));
        }

        Moment plus(Duration later) {
            return new Moment(at.plus(later), timed);
        }
    }

    private EventTime() {}

    /**
     * From its start to its end or for its duration, each time; its start alone where the end is missing or comes before it.
     *
     * @param afters how long after the first each is
     * @return none where the first is not understood
     */
    static List<TimeSpan> of(VEvent event, List<Duration> afters) {
        try {
            Optional<Moment> start = moment(event.getDateStart());
            return start.stream()
                    .flatMap(first -> {
                        Optional<Moment> end = end(first, event)
                                .filter(last -> last.at().isAfter(first.at()) && last.timed() == first.timed());
                        return afters.stream().map(after -> span(first.plus(after), end.map(last -> last.plus(after))));
                    })
                    .toList();
        } catch (DateTimeException | ArithmeticException none) {
            return List.of();
        }
    }

    private static TimeSpan span(Moment start, Optional<Moment> end) {
        return end.map(last -> TimeSpan.between(start.span(), last.span())).orElseGet(start::span);
    }

    private static Optional<Moment> moment(@Nullable DateOrDateTimeProperty property) {
        DateTimeComponents written = property == null || property.getValue() == null
                ? null
                : property.getValue().getRawComponents();
        return written == null
                ? Optional.empty()
                : Optional.of(new Moment(
                        LocalDateTime.of(
                                written.getYear(),
                                written.getMonth(),
                                written.getDate(),
                                written.hasTime() ? written.getHour() : 0,
                                written.hasTime() ? written.getMinute() : 0),
                        written.hasTime()));
    }

    /** The last moment. The end of a calendar is the first day, or moment, after it. */
    private static Optional<Moment> end(Moment start, VEvent event) {
        biweekly.util.Duration duration =
                event.getDuration() == null ? null : event.getDuration().getValue();
        Optional<Moment> after = duration == null
                ? moment(event.getDateEnd())
                : Optional.of(new Moment(start.at().plus(duration.toMillis(), ChronoUnit.MILLIS), start.timed()));
        return after.map(
                moment -> moment.timed() ? moment : new Moment(moment.at().minusDays(1), false));
    }
}
