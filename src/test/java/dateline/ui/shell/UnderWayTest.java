package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.messages.Messages;
import dateline.session.Gathering.Share;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class UnderWayTest {

    private final UnderWay underWay = new UnderWay(Messages.of("window", Locale.ENGLISH));

    @Test
    void saysHowMuchIsLookedThrough() {
        assertThat(underWay.words(new Share(1, 1, 0))).isEqualTo("Looking for events…");
        assertThat(underWay.words(new Share(1, 1, 0.98))).isEqualTo("Looking for events… 98 %");
        assertThat(underWay.progress(new Share(1, 1, 0.98))).isEqualTo(0.98);
    }

    @Test
    void saysWhatStillGoesOnOnceAllIsLookedThrough() {
        assertThat(underWay.words(new Share(1, 1, 1))).isEqualTo("Putting the events in order…");
        assertThat(underWay.progress(new Share(1, 1, 1))).isNegative();
    }
}
