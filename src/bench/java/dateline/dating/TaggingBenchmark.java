package dateline.dating;

import dateline.article.TimeExpression;
import dateline.time.TimeSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a folder of plain texts takes: {@code mvn -Pbench test-compile exec:exec@bench -Dtexts=FOLDER}; without a folder, the
 * example texts of the tests. One operation is all the texts, whose characters are printed once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TaggingBenchmark {

    private static final Optional<TimeSpan> PUBLISHED = Optional.of(TimeSpan.parse("2023-06-19"));

    /** Where the texts are. */
    @Param("src/test/resources/dating")
    public String texts = "";

    private TimeTagger tagger = TimeTagger.of(Locale.ENGLISH);
    private List<String> read = List.of();
    private List<TaggedText> tagged = List.of();

    /** Reads the texts. */
    @Setup
    public void read() throws IOException {
        tagger = TimeTagger.of(Locale.ENGLISH);
        try (Stream<Path> files = Files.list(Path.of(texts))) {
            read = files.map(TaggingBenchmark::text).toList();
        }
        tagged = read.stream().map(tagger::tag).toList();
        System.out.println(read.stream().mapToInt(String::length).sum() + " characters");
    }

    /** Finds and resolves. */
    @Benchmark
    public List<List<TimeExpression>> tagAndResolve() {
        return read.stream().map(text -> tagger.tag(text).resolve(PUBLISHED)).toList();
    }

    /** Resolves again what was found, as when the date of an article is changed. */
    @Benchmark
    public List<List<TimeExpression>> resolveAgain() {
        return tagged.stream().map(text -> text.resolve(PUBLISHED)).toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
