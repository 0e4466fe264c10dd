package dateline.timeline;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Some minutes or hours.
 *
 * @param unit minutes or hours
 * @param count divides the next greater unit
 */
record ClockStep(ChronoUnit unit, int count) implements TickStep {

    @Override
    public double shortest() {
        return unit.getDuration().toSeconds() * (double) count;
    }

    @Override
    public LocalDateTime floor(LocalDateTime time) {
        LocalDateTime whole = time.truncatedTo(unit);
        int past = (unit == ChronoUnit.HOURS ? whole.getHour() : whole.getMinute()) % count;
        return whole.minus(past, unit);
    }

    @Override
    public LocalDateTime next(LocalDateTime division) {
        return division.plus(count, unit);
    }

    @Override
    public Optional<TickStep> context() {
        return Optional.of(new DayStep(1));
    }
}
