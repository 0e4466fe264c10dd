package dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurenessTest {

    @Test
    void ofAPeriodIsNeverEnoughButMayBeLikely() {
        assertThat(Sureness.ofPeriod(1).isEnough()).isFalse();
        assertThat(Sureness.ofPeriod(1).isLikely()).isTrue();
        assertThat(Sureness.ofPeriod(0.1).isLikely()).isFalse();
    }
}
