package dateline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlePainterTest {

    @ParameterizedTest
    @CsvSource({
        "24, Pledge to stabilize ties",
        "22, Pledge to stabilize…",
        "19, Pledge to…",
        "5, Pled…",
    })
    void endsATitleThatIsTooLongBehindAWholeWordWhereOneHasRoom(double room, String written) {
        assertThat(TitlePainter.fitted("Pledge to stabilize ties", room, String::length))
                .isEqualTo(written);
    }

    @Test
    void tellsMoreThanAFirstWordThatSaysLittle() {
        assertThat(TitlePainter.fitted("A memorandum is signed", 9, String::length))
                .isEqualTo("A memora…");
    }
}
