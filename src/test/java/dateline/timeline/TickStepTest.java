package dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class TickStepTest {

    @Provide
    Arbitrary<TickStep> steps() {
        return Arbitraries.of(TickStep.ALL);
    }

    @Property(tries = 3000)
    void everyTimeLiesInExactlyOneDivision(
            @ForAll("steps") TickStep step, @ForAll @DoubleRange(min = -1e13, max = 1e12) double seconds) {
        LocalDateTime time = EpochSeconds.toDateTime(seconds);
        LocalDateTime division = step.floor(time);

        assertThat(division).isBeforeOrEqualTo(time);
        assertThat(step.next(division)).isAfter(time);
        assertThat(step.floor(division)).isEqualTo(division);
        assertThat(step.floor(step.next(division))).isEqualTo(step.next(division));
    }

    @Property(tries = 3000)
    void noDivisionIsShorterThanItSays(
            @ForAll("steps") TickStep step, @ForAll @DoubleRange(min = -1e13, max = 1e12) double seconds) {
        LocalDateTime division = step.floor(EpochSeconds.toDateTime(seconds));

        assertThat(EpochSeconds.of(step.next(division)) - EpochSeconds.of(division))
                .isGreaterThanOrEqualTo(step.shortest());
    }
}
