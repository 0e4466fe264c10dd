package dateline.timeline;

import dateline.messages.Messages;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words at the divisions of the axis. */
public final class TickLabels {

    private static final int MILLION = 1_000_000;

    private final Messages messages;
    private final DateTimeFormatter clock;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    /** Words from the bundle of the timeline, names of months in the language. */
    public TickLabels(Messages messages, Locale locale) {
        this.messages = messages;
        clock = DateTimeFormatter.ofPattern("HH:mm", locale);
        day = DateTimeFormatter.ofPattern("d", locale);
        month = DateTimeFormatter.ofPattern("MMM", locale);
    }

    /** The label of a division. */
    String label(TickStep step, LocalDateTime time) {
        return switch (step) {
            case ClockStep ignored -> clock.format(time);
            case DayStep ignored -> day.format(time);
            case MonthStep ignored -> month.format(time);
            case YearStep ignored -> year(time);
        };
    }

    /** The label of a division that gives other divisions their context. */
    String context(TickStep step, LocalDateTime time) {
        return switch (step) {
            case ClockStep ignored -> label(step, time);
            case DayStep ignored -> messages.text("axis.day", day.format(time), month.format(time), year(time));
            case MonthStep ignored -> messages.text("axis.month", month.format(time), year(time));
            case YearStep ignored -> year(time);
        };
    }

    private String year(LocalDateTime time) {
        int year = time.getYear();
        int count = year > 0 ? year : 1 - year;
        String era = year > 0 ? "axis.year" : "axis.year.before";
        if (count >= MILLION) {
            return messages.text(era + ".million", count / (double) MILLION);
        }
        return messages.text(era, count < 10_000 ? Integer.toString(count) : "%,d".formatted(count));
    }
}
