package dateline.dating.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dating.token.Tokenizer;
import dateline.dating.token.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples above the rules are what the rules match. */
class RuleExamplesTest {

    private final Grammar grammar = Grammar.read(resource("words.txt"), resource("rules.txt"));

    @TestFactory
    List<DynamicTest> everyExampleIsMatchedInFullByItsCategory() {
        return grammar.examples().entrySet().stream()
                .flatMap(category -> category.getValue().stream().map(phrase -> example(category, phrase)))
                .toList();
    }

    @Test
    void everyRuleStandsUnderAnExample() {
        List<String> lines = resource("rules.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertThat(IntStream.range(0, lines.size())
                        .filter(i -> !lines.get(i).startsWith("e.g. "))
                        .filter(i -> i == 0 || !lines.get(i - 1).startsWith("e.g. "))
                        .mapToObj(lines::get))
                .isEmpty();
    }

    private DynamicTest example(Map.Entry<String, List<String>> category, String phrase) {
        return DynamicTest.dynamicTest(category.getKey() + ": " + phrase, () -> {
            int open = phrase.indexOf('[');
            String marked = open < 0 ? phrase : phrase.substring(open + 1, phrase.indexOf(']'));
            int first = open < 0 ? 0 : tokens(phrase.substring(0, open)).size();
            int length = tokens(marked).size();
            Tokens tokens = tokens(phrase.replace("[", "").replace("]", ""));
            Optional<Parse> parse = grammar.matcher(category.getKey(), tokens).longest(first);
            assertThat(parse.map(Parse::end)).as(phrase).hasValue(first + length);
        });
    }

    private Tokens tokens(String text) {
        return new Tokenizer(grammar.lexicon()).tokens(text);
    }

    private static String resource(String name) {
        try (InputStream in = RuleExamplesTest.class.getResourceAsStream("/rules/en/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
