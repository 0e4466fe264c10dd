package dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How texts are cut into sentences and words. */
class WordSplitterTest {

    private static final Vocabulary VOCABULARY = Vocabulary.of(Locale.ENGLISH);

    @TestFactory
    Stream<DynamicTest> cutsAsTheTreebanksDo() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/language/words.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| "))
                .map(line -> DynamicTest.dynamicTest(
                        line[0], () -> assertThat(cut(line[0])).isEqualTo(line[1])));
    }

    private static String cut(String text) {
        return SentenceSplitter.sentences(text, VOCABULARY).stream()
                .map(sentence -> sentence.stream().map(Token::text).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" ¶ "));
    }

    @Property(tries = 500)
    void losesNothingButBlanks(@ForAll String text) {
        List<Token> tokens = SentenceSplitter.sentences(text, VOCABULARY).stream()
                .peek(sentence -> assertThat(sentence).isNotEmpty())
                .flatMap(List::stream)
                .toList();

        int end = 0;
        for (Token token : tokens) {
            assertThat(text.substring(end, token.start()).chars()).allMatch(WordSplitterTest::isBlank);
            assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
            end = token.end();
        }
        assertThat(text.substring(end).chars()).allMatch(WordSplitterTest::isBlank);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u00a0';
    }
}
