package dateline.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dating.grammar.Grammar;
import dateline.dating.token.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work of matching grows as the text does, and for no text is it much. It is counted, since time depends on the machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecognizerTest {

    private static final Path RULES = Path.of("resources/rules/en");
    private static final int SMALL = 20_000;

    /** How many steps the longest matches may take for each token, where everything is a time. */
    private static final int MOST_STEPS = 400;

    private Grammar grammar;

    @BeforeAll
    void readRules() throws IOException {
        grammar = Grammar.read(
                Files.readString(RULES.resolve("words.txt")), Files.readString(RULES.resolve("rules.txt")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "in ",
                "1999-2000 ",
                "1999-2000-",
                "a year ago and ",
                "Monday ",
                "Monday, ",
                "x",
                "the ",
                "two hundred and ",
                "May 3, 4, 5, ",
                "early in late in mid-",
                "the third week of the last day of ",
                "(10:35 a.m. ",
                "about the first half of the last ",
                "every other week or so ",
                "\u0000"
            })
    void worksInProportionToTheText(String piece) {
        assertProportional(piece.repeat(SMALL / piece.length()), piece.repeat(4 * SMALL / piece.length()));
    }

    @Test
    void worksInProportionToTheTextWhateverItsCharactersAre() {
        String text = new Random(7)
                .ints(4 * SMALL, 0, 256)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());

        assertProportional(text.substring(0, SMALL), text);
    }

    private void assertProportional(String small, String large) {
        long few = steps(small);
        long many = steps(large);

        assertThat(many).isLessThanOrEqualTo(4 * few + few / 10 + MOST_STEPS);
        assertThat(many).isLessThanOrEqualTo((long) MOST_STEPS * large.length());
    }

    private long steps(String text) {
        Recognizer recognizer = new Recognizer(grammar, new Tokenizer(grammar.lexicon()).tokens(text));
        recognizer.found();
        return recognizer.steps();
    }
}
