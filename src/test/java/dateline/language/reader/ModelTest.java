package dateline.language.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class ModelTest {

    /** How far a sum may be off: processors round numbers with a fraction otherwise, which moves it by some 20 in a million. */
    private static final Percentage ROUNDING = Percentage.withPercentage(0.05);

    /**
     * ONNX Runtime 1.23 took weights of 128 and more for negative ones on processors with VNNI or AMX, in some matrices alone, and without
     * either sums of signed ones overflow: both move one of these sums by 0.3 percent or more.
     */
    @Test
    void multipliesBytesAlikeOnEveryProcessor() throws UnreadableModelException {
        Scores scores = new Model(bytes("en/reader.onnx"), bytes("products.onnx")).scores(window());

        assertThat(sum(scores.tags().parts())).isCloseTo(-2085.96, ROUNDING);
        assertThat(sum(scores.arcs().relations())).isCloseTo(-126025.46, ROUNDING);
        assertThat(sum(scores.events().weights())).isCloseTo(-78.21, ROUNDING);
    }

    private static TextWindow window() throws UnreadableModelException {
        List<String> words =
                List.of("Berg", "opened", "the", "new", "bridge", "on", "Monday", ",", "police", "said", ".");
        List<List<Token>> text = IntStream.range(0, 10)
                .mapToObj(sentence -> words.stream()
                        .map(word -> new Token(0, word.length(), word, word))
                        .toList())
                .toList();
        return TextWindow.of(
                        text,
                        new WordPieces(new String(bytes("en/vocab.txt"), StandardCharsets.UTF_8)
                                .lines()
                                .toList()),
                        256,
                        512)
                .getFirst();
    }

    private static double sum(Matrix scores) {
        return IntStream.range(0, scores.values().length)
                .mapToDouble(at -> scores.values()[at])
                .sum();
    }

    private static byte[] bytes(String name) {
        try (InputStream file = ModelTest.class.getResourceAsStream("/models/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
