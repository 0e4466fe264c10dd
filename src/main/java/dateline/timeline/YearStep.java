package dateline.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Some years, at round numbers as people count them: …, 200 BCE, 100 BCE, 1, 100, 200, … Year 0 of the calendar is 1 BCE.
 * By twos there is no division at 1, for it would touch the one at 2.
 */
record YearStep(long count) implements TickStep {

    @Override
    public double shortest() {
        return 365 * EpochSeconds.DAY * (count > 2 ? count - 1 : count);
    }

    @Override
    public LocalDateTime floor(LocalDateTime time) {
        long year = time.getYear();
        if (year >= count) {
            return start(year - year % count);
        }
        if (year >= 1) {
            return start(count == 2 ? -1 : 1);
        }
        return start(1 - Math.ceilDiv(1 - year, count) * count);
    }

    @Override
    public LocalDateTime next(LocalDateTime division) {
        long year = division.getYear();
        long next = year == 1 ? Math.max(2, count) : year + count;
        return start(next == 1 && count == 2 ? 2 : next);
    }

    private static LocalDateTime start(long year) {
        return LocalDate.of((int) Math.clamp(year, LocalDate.MIN.getYear() + 1, LocalDate.MAX.getYear()), 1, 1)
                .atStartOfDay();
    }

    @Override
    public Optional<TickStep> context() {
        return Optional.empty();
    }
}
