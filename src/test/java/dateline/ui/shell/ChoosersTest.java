package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChoosersTest {

    @Test
    void offersWhatCanBeReadInSmallLettersAndCapitalsAndNothingElse() {
        assertThat(Choosers.patterns(List.of("txt", "md")))
                .containsExactly("*.txt", "*.TXT", "*.md", "*.MD", "*.json", "*.JSON");
    }
}
