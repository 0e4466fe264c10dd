package dateline.language.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.SentenceSplitter;
import dateline.language.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The example file {@code trees.txt}, which says what its lines mean. */
class TreeExamplesTest {

    private static final Vocabulary VOCABULARY = Vocabulary.of(Locale.ENGLISH);
    private static final double LIKELY = 0.5;

    @TestFactory
    Stream<DynamicTest> holdsAndDoesNotHoldOfTheTwin() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> before = List.of();
        for (String line : Files.readAllLines(Path.of("src/test/resources/language/trees.txt"))) {
            if (!line.startsWith("#")) {
                List<String> parts = Arrays.asList(line.split(" \\| "));
                List<String> said = parts.subList(1, parts.size());
                List<String> notSaid = line.startsWith("~ ") ? before : List.of();
                tests.add(DynamicTest.dynamicTest(line, () -> check(parts.getFirst(), said, notSaid)));
                before = said;
            }
        }
        return tests.stream();
    }

    private static void check(String text, List<String> said, List<String> notSaid) throws UnreadableModelException {
        Tree tree = Readers.of(Locale.ENGLISH)
                .read(SentenceSplitter.sentences(text.replaceFirst("^~ ", ""), VOCABULARY))
                .trees()
                .getFirst();

        assertThat(told(tree)).containsAll(said).doesNotContainAnyElementsOf(notSaid.isEmpty() ? List.of("") : notSaid);
    }

    private static List<String> told(Tree tree) {
        List<String> told = new ArrayList<>();
        for (Word word : tree.words()) {
            String head = word.head() < 0 ? "" : tree.word(word.head()).text();
            told.add(word.text() + " " + word.relation() + " " + head);
            if (word.event().belongs() + word.event().acceptable() > LIKELY) {
                told.add("event " + word.text());
            }
        }
        tree.names().forEach(name -> told.add(name.kind() + " " + named(tree, name)));
        return told;
    }

    private static String named(Tree tree, NameSpan name) {
        return tree.words().subList(name.from(), name.to()).stream()
                .map(Word::text)
                .collect(Collectors.joining(" "));
    }
}
