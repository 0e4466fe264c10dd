package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dating.TimeTagger;
import dateline.library.FaultLog;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class TagCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeTexts() throws IOException {
        Files.writeString(folder.resolve("one.txt"), "\ud83d\ude00 They met on Monday.\r\nIt was May.");
        Files.writeString(folder.resolve("two.txt"), "They met last year.");
        Files.writeString(folder.resolve("list.tsv"), "one.txt\t2023-06-19\ntwo.txt\t2021\n");
    }

    @Test
    void printsOneLineForEachExpression() {
        assertThat(run("tag", "--published", "2023-06-19", path("one.txt"))).isZero();
        assertThat(out).hasToString("one\t14\t20\tDATE\t2023-06-19\n");
    }

    @Test
    void givesEachTextOfAManifestItsOwnDate() {
        assertThat(run("tag", "--manifest", path("list.tsv"))).isZero();
        assertThat(out).hasToString("one\t14\t20\tDATE\t2023-06-19\ntwo\t9\t18\tDATE\t2020\n");
    }

    @Test
    void tagsTheTextsOfAFolder() {
        assertThat(run("tag", folder.toString())).isZero();
        assertThat(out).hasToString("one\t14\t20\tDATE\tXXXX-WXX-1\ntwo\t9\t18\tDATE\tXXXX\n");
    }

    @Test
    void takesFormatAndDomainInSmallLetters() {
        assertThat(run("tag", "--format", "timeml", "--domain", "narrative", path("two.txt")))
                .isZero();
        assertThat(out.toString()).contains("<TIMEX3 tid=\"t1\" type=\"DATE\" value=\"XXXX\">last year</TIMEX3>");
    }

    @Test
    void countsWhatItDidOnRequest() {
        assertThat(run("tag", "--stats", path("one.txt"), path("two.txt"))).isZero();
        assertThat(err.toString()).startsWith("2 documents, 53 characters, ");
    }

    @Test
    void goesOnAfterAFileThatCannotBeRead() {
        assertThat(run("tag", path("none.txt"), path("two.txt"))).isEqualTo(1);
        assertThat(out.toString()).startsWith("two\t");
        assertThat(err.toString()).contains("none.txt");
    }

    @Test
    void tellsWrongUsageFromFailure() throws IOException {
        Files.writeString(folder.resolve("bad.tsv"), "one.txt\tsoon\n");

        assertThat(run("tag")).isEqualTo(2);
        assertThat(run("tag", "--published", "soon", path("one.txt"))).isEqualTo(2);
        assertThat(run("tag", "--manifest", path("none.tsv"))).isEqualTo(1);
        assertThat(run("tag", "--manifest", path("bad.tsv"))).isEqualTo(1);
    }

    @Test
    void namesTheLinesOfAManifestThatAreWrongAndTagsTheOthers() throws IOException {
        Files.writeString(folder.resolve("bad.tsv"), """
            \uFEFFone.txt\t2023-06-19\r
            # a remark
            none.txt\t2023-06-19
            two.txt\t03-02-2009
            nul\0.txt\t2021

            two.txt 2021
            """);

        assertThat(run("tag", "--manifest", path("bad.tsv"))).isEqualTo(1);
        assertThat(out).hasToString("one\t14\t20\tDATE\t2023-06-19\ntwo\t9\t18\tDATE\t2020\n");
        assertThat(err.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("bad.tsv:3: There is no file none.txt"),
                        line -> assertThat(line).contains("bad.tsv:4: “03-02-2009” is no date"),
                        line -> assertThat(line).contains("bad.tsv:5: There is no file nul?.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "windows-1252", "UTF-8"})
    void readsAManifestInWhateverEncoding(String encoding) throws IOException {
        Files.writeString(folder.resolve("caf\u00e9.txt"), "They met last year.");
        Files.writeString(folder.resolve("list.tsv"), "caf\u00e9.txt\t2021\r\n", Charset.forName(encoding));

        assertThat(run("tag", "--manifest", path("list.tsv"))).isZero();
        assertThat(out).hasToString("caf\u00e9\t9\t18\tDATE\t2020\n");
    }

    @Test
    void saysThatAManifestListsNothing() throws IOException {
        Files.writeString(folder.resolve("list.tsv"), "\n");

        assertThat(run("tag", "--manifest", path("list.tsv"))).isEqualTo(1);
        assertThat(err.toString()).contains("list.tsv: This list names no files");
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        Files.write(folder.resolve("one.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2, 0, 3});

        assertThat(run("tag", path("one.txt"), path("two.txt"), "/dev/null")).isEqualTo(1);
        assertThat(out.toString()).startsWith("two\t").doesNotContain("one");
        assertThat(err.toString()).contains("one.txt: This is not text", "/dev/null: This is not an ordinary file");
    }

    @Test
    void saysThatItsOutputCouldNotBeWritten() throws IOException {
        DatelineCommand dateline = dateline();
        dateline.line().setOut(new PrintWriter(new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        }));

        assertThat(dateline.run("tag", path("one.txt"))).isEqualTo(1);
        assertThat(err.toString()).contains("Not all could be written");
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... arguments) {
        return dateline().run(arguments);
    }

    private DatelineCommand dateline() {
        DatelineCommand dateline = new DatelineCommand(
                files -> 0,
                List.of(new TagCommand(() -> TimeTagger.of(Locale.ENGLISH))),
                new FaultLog(Path.of("target")));
        CommandLine line = dateline.line();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return dateline;
    }
}
