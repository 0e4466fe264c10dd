package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTest {

    private static final List<String> COMMANDS = List.of("tag", "build", "export", "annotate", "snapshot", "validate");

    @ParameterizedTest
    @CsvSource({
        "bulid, build",
        "tga, tag",
        "exprot, export",
        "anotate, annotate",
        "snapshots, snapshot",
        "valdiate, validate",
        "notes, ''",
        "article, ''",
        "text, ''",
        "'', ''"
    })
    void isTheNearestWordThatBeginsAlike(String written, String meant) {
        assertThat(new Misspelling(written).meant(COMMANDS).orElse("")).isEqualTo(meant);
    }
}
