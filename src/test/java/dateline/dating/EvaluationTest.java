package dateline.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.TimeExpression;
import dateline.time.TimeSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Scores the tagger on annotated texts, which are no part of this project: {@code mvn verify -Dtest=EvaluationTest -Dcorpora=DIR}. DIR
 * holds folders, each with {@code manifest.tsv} (path, tab, date) and {@code gold/NAME.tml}. With {@code -Derrors} every difference is
 * printed, too.
 */
class EvaluationTest {

    private final TimeTagger tagger = TimeTagger.of(Locale.ENGLISH);

    @TestFactory
    Stream<DynamicTest> scoresEachCorpus() throws IOException {
        String corpora = System.getProperty("corpora", "");
        Assumptions.assumeFalse(corpora.isEmpty(), "skipped: no annotated texts given with -Dcorpora=DIR");
        try (Stream<Path> folders = Files.list(Path.of(corpora))) {
            return folders
                    .filter(folder -> Files.exists(folder.resolve("manifest.tsv")) && hasTimexGold(folder))
                    .sorted()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> score(folder)))
                    .toList()
                    .stream();
        }
    }

    private static boolean hasTimexGold(Path folder) {
        try (Stream<Path> gold = Files.list(folder.resolve("gold"))) {
            return gold.anyMatch(file -> file.toString().endsWith(".tml"));
        } catch (IOException e) {
            return false;
        }
    }

    private void score(Path folder) throws IOException {
        TimexScore score = new TimexScore();
        for (String line : Files.readAllLines(folder.resolve("manifest.tsv"))) {
            String[] columns = line.split("\t");
            String text = Files.readString(folder.resolve(columns[0]));
            List<TimeExpression> found = tagger.tag(text).resolve(Optional.of(TimeSpan.parse(columns[1])));
            String name = Path.of(columns[0]).getFileName().toString().replace(".txt", "");
            score.add(name, text, GoldTimex.read(folder.resolve("gold").resolve(name + ".tml")), found);
        }
        System.out.println(folder.getFileName() + ": " + score.summary());
        score.kinds().forEach((kind, number) -> System.out.println("  " + kind + ": " + number));
        if (System.getProperty("errors") != null) {
            score.differences().forEach(difference -> System.out.println("  " + difference));
        }
        assertThat(score.relaxed()).isGreaterThan(0.5);
    }
}
