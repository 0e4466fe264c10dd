package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.dating.TimeTagger;
import dateline.library.FaultLog;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... arguments) {
        DatelineCommand dateline = new DatelineCommand(
                files -> 0,
                List.of(new TagCommand(() -> TimeTagger.of(Locale.ENGLISH))),
                new FaultLog(Path.of("target")));
        CommandLine line = dateline.line();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return dateline.run(arguments);
    }
}
