package dateline.session;

import dateline.dossier.Event;
import dateline.dossier.Reports;
import dateline.time.Precision;
import dateline.time.TimeSpan;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The stretch of time that the reader looks at. The chart draws all of time, the rest fainter; text and lists set apart or
 * leave out what is outside. Without one, all is inside.
 */
public final class TimeWindow {

    /**
     * A stretch of time.
     *
     * @param from the first moment, inclusive
     * @param to the last moment, exclusive, after {@code from}
     */
    public record Stretch(LocalDateTime from, LocalDateTime to) {

        /** Throws {@link IllegalArgumentException} when it would end before it begins. */
        public Stretch {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("no such stretch: " + from + " to " + to);
            }
        }

        /** As a time in whole days, or in whole months or years where it ends with one, or where no days can be written. */
        public TimeSpan time() {
            TimeSpan first = TimeSpan.holding(from.toLocalDate());
            TimeSpan last = TimeSpan.holding(to.minusNanos(1).toLocalDate());
            if (isNewYear(from) && isNewYear(to)) {
                return TimeSpan.between(year(first), year(last));
            }
            boolean days = first.precision() == Precision.DAY && last.precision() == Precision.DAY;
            return days && isNewMonth(from) && isNewMonth(to)
                    ? TimeSpan.between(month(first), month(last))
                    : TimeSpan.between(first, last);
        }

        private static TimeSpan year(TimeSpan within) {
            return TimeSpan.of(Year.of(within.earliest().getYear()));
        }

        private static TimeSpan month(TimeSpan within) {
            return TimeSpan.of(YearMonth.from(within.earliest()));
        }

        private static boolean isNewMonth(LocalDateTime moment) {
            return moment.getDayOfMonth() == 1 && moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        }

        private static boolean isNewYear(LocalDateTime moment) {
            return moment.getMonth() == Month.JANUARY && isNewMonth(moment);
        }

        /** Whether some moment of the time may be in it. */
        public boolean overlaps(TimeSpan time) {
            return time.start().isBefore(to) && from.isBefore(time.end());
        }
    }

    private final ReadOnlyObjectWrapper<Optional<Stretch>> stretch = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final Supplier<Reports> reports;

    /** Looks at all of time; the reports are those of the open dossier. */
    TimeWindow(Supplier<Reports> reports) {
        this.reports = reports;
    }

    /** What is marked; empty when nothing is. */
    public ReadOnlyObjectProperty<Optional<Stretch>> stretchProperty() {
        return stretch.getReadOnlyProperty();
    }

    public Optional<Stretch> stretch() {
        return stretch.get();
    }

    /** Looks at the time between two moments, given in either order; the same moment twice is nothing to look at. */
    public void mark(LocalDateTime one, LocalDateTime other) {
        if (one.equals(other)) {
            clear();
        } else {
            stretch.set(Optional.of(one.isBefore(other) ? new Stretch(one, other) : new Stretch(other, one)));
        }
    }

    /** Looks at a time, as far as it reaches. */
    public void mark(TimeSpan time) {
        mark(time.start(), time.end());
    }

    /** Looks at all of time again. */
    public void clear() {
        stretch.set(Optional.empty());
    }

    /** Whether the event is, or may be, in it; one without a date is outside of every stretch. */
    public boolean contains(Event event) {
        return stretch().isEmpty()
                || reports.get().due(event).filter(this::contains).isPresent();
    }

    /** Whether the time is, or may be, in it. */
    public boolean contains(TimeSpan time) {
        return stretch().filter(marked -> !marked.overlaps(time)).isEmpty();
    }
}
