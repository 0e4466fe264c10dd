package dateline.timeline;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;

/** Some months; the count divides 12. */
record MonthStep(int count) implements TickStep {

    @Override
    public double shortest() {
        return (count * 30 - 2) * EpochSeconds.DAY;
    }

    @Override
    public LocalDateTime floor(LocalDateTime time) {
        YearMonth month = YearMonth.from(time);
        return month.minusMonths((month.getMonthValue() - 1) % count).atDay(1).atStartOfDay();
    }

    @Override
    public LocalDateTime next(LocalDateTime division) {
        return division.plusMonths(count);
    }

    @Override
    public Optional<TickStep> context() {
        return Optional.of(new YearStep(1));
    }
}
