package dateline.exporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisualOrderTest {

    @Test
    void turnsWhatIsWrittenFromRightToLeft() {
        assertThat(VisualOrder.of("Talks (אבג) end")).isEqualTo("Talks (גבא) end");
    }

    @Test
    void leavesNumbersInItAsTheyAre() {
        assertThat(VisualOrder.of("אב 19")).isEqualTo("19 בא");
    }

    @Test
    void leavesWhatIsWrittenFromLeftToRight() {
        assertThat(VisualOrder.of("Встреча 2023")).isEqualTo("Встреча 2023");
    }
}
