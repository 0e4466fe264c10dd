package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {

    @ParameterizedTest
    @CsvSource({
        "720, 480, 352, 128",
        "1024, 700, 518, 152",
        "1280, 800, 520, 172",
        "1440, 900, 600, 172",
        "1920, 1080, 880, 190",
        "2560, 1440, 1180, 190"
    })
    void givesTheTimelineAndTheCardTheirRoom(double width, double height, double timeline, double card) {
        Measures measures = new Measures(width, height);
        assertThat(measures.timeline()).isEqualTo(timeline);
        assertThat(measures.card()).isEqualTo(card);
    }

    @Test
    void givesTheTimelineMoreRoomInAWiderWindow() {
        for (int width = 400; width < 5000; width += 50) {
            assertThat(new Measures(width + 50, 800).timeline())
                    .isGreaterThanOrEqualTo(new Measures(width, 800).timeline())
                    .isLessThan(width * 0.6 + 50);
        }
    }
}
