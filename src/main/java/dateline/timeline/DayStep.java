package dateline.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Some days of a month, counted from its first; the last division of a month is never shorter than the others. */
record DayStep(int count) implements TickStep {

    @Override
    public double shortest() {
        return count * EpochSeconds.DAY;
    }

    @Override
    public LocalDateTime floor(LocalDateTime time) {
        LocalDate day = time.toLocalDate();
        int division = (day.getDayOfMonth() - 1) / count * count + 1;
        return day.withDayOfMonth(isWhole(day, division) ? division : division - count)
                .atStartOfDay();
    }

    @Override
    public LocalDateTime next(LocalDateTime division) {
        LocalDate day = division.toLocalDate();
        int next = day.getDayOfMonth() + count;
        return (isWhole(day, next)
                        ? day.withDayOfMonth(next)
                        : day.withDayOfMonth(1).plusMonths(1))
                .atStartOfDay();
    }

    /** Whether a division that begins on this day of the month ends in it. */
    private boolean isWhole(LocalDate month, int day) {
        return day + count <= month.lengthOfMonth() + 1;
    }

    @Override
    public Optional<TickStep> context() {
        return Optional.of(new MonthStep(1));
    }
}
