package dateline.language.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.language.reader.UnreadableModelException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the model tells of itself, and that nothing goes unsaid which it tells otherwise than is known here. */
class ModelDescriptionTest {

    private static String shipped() throws IOException {
        return Files.readString(Path.of("resources/models/en/reader.json"));
    }

    @Test
    void theOneThatShipsIsUnderstood() throws IOException, UnreadableModelException {
        ModelDescription description = ModelDescription.of(shipped().getBytes(UTF_8));

        assertThat(description.labels().relations()).contains("nsubj", "root");
        assertThat(description.pieces()).isLessThanOrEqualTo(description.longest());
    }

    @ParameterizedTest
    @CsvSource({
        "\"version\": 1, \"version\": 2, version",
        "\"capitalised\", \"titled\", shapes",
        "\"expected\", \"awaited\", status",
        "\"VERB\", \"DOING\", DOING",
        "\"B-person\", \"person\", person",
        "\"lower-0+\", \"lower\", lemma",
        "\"upos\", \"parts\", upos",
        "\"pieces\": 256, \"pieces\": 1, windows",
        "\"longest\", \"widest\", longest",
        "256, \"many\", many",
        "}, ], reader.json"
    })
    void anotherIsRefused(String known, String other, String named) throws IOException {
        String changed = shipped().replace(known, other);

        assertThat(changed).isNotEqualTo(shipped());
        assertThatThrownBy(() -> ModelDescription.of(changed.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        UnreadableModelException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.MODEL))
                .hasMessageContaining(named);
    }
}
