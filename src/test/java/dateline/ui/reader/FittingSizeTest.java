package dateline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FittingSizeTest {

    @ParameterizedTest
    @CsvSource({"150, 16", "494, 16.5", "536, 17", "780, 19", "1120, 20"})
    void growsWithThePaneWithinBounds(double width, double size) {
        assertThat(FittingSize.of(width)).isEqualTo(size);
    }
}
