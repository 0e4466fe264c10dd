package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.exporting.ExportWords;
import dateline.exporting.Exporters;
import dateline.exporting.bibliography.BibtexExporter;
import dateline.exporting.csv.CsvExporter;
import dateline.exporting.ics.IcsExporter;
import dateline.library.FaultLog;
import dateline.library.json.DossierFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExportCommandTest {

    private static final String DOSSIER = "resources/dossiers/washington-beijing.dossier.json";

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter err = new StringWriter();

    @Test
    void writesAndSaysWhatIsLost() {
        Path out = folder.resolve("x.ics");

        assertThat(run("--to", "ics", "-o", out.toString())).isZero();
        assertThat(out).content().startsWith("BEGIN:VCALENDAR");
        assertThat(err.toString()).contains("9 events have no date", "20 events of one article written to " + out);
    }

    @Test
    void writesToStandardOutputWhereAHyphenIsGivenAndNoFileOfThatName() {
        PrintStream before = System.out;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            assertThat(run("--to", "ics", "-o", "-")).isZero();
        } finally {
            System.setOut(before);
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).startsWith("BEGIN:VCALENDAR");
        assertThat(err.toString()).contains("written to standard output");
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void failsWhereNobodyReadsStandardOutputToItsEnd() {
        PrintStream before = System.out;
        System.setOut(new PrintStream(new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("Broken pipe");
            }
        }));
        try {
            assertThat(run("--to", "ics", "-o", "-")).isEqualTo(1);
        } finally {
            System.setOut(before);
        }
        assertThat(err.toString()).contains("could not be written").doesNotContain("written to standard output");
    }

    @Test
    void countsSourcesWhereItWritesABibliographyAndAllEventsWhereNoneIsLeftOut() {
        Path cited = folder.resolve("x.bib");
        Path table = folder.resolve("x.csv");

        assertThat(run("--to", "bibtex", "-o", cited.toString())).isZero();
        assertThat(run("--to", "csv", "-o", table.toString())).isZero();
        assertThat(err.toString())
                .contains("One source written to " + cited, "29 events of one article written to " + table);
    }

    @Test
    void writesOverNothingUnlessForced() throws IOException {
        Path out = Files.writeString(folder.resolve("x.csv"), "mine");

        assertThat(run("--to", "csv", "-o", out.toString())).isOne();
        assertThat(out).hasContent("mine");
        assertThat(err.toString()).contains("--force");
        assertThat(run("--to", "csv", "-o", out.toString(), "--force")).isZero();
        assertThat(out).content().startsWith("id,");
    }

    @Test
    void saysWhereNothingCanBeWritten() {
        Path nowhere = folder.resolve("none");

        assertThat(run("--to", "csv", "-o", nowhere.resolve("x.csv").toString()))
                .isOne();
        assertThat(err.toString()).contains("There is no folder " + nowhere);
    }

    @Test
    void keepsToTheRangeAndTheLanes() throws IOException {
        Path out = folder.resolve("x.csv");

        assertThat(run("--to", "CSV", "--range", "2023-02", "--lane", "Airspace", "-o", out.toString()))
                .isZero();
        assertThat(Files.readAllLines(out)).hasSize(2);
    }

    @Test
    void namesTheFormatsAndTheIssuesThatThereAre() {
        String out = folder.resolve("x").toString();

        assertThat(run("--to", "docx", "-o", out)).isEqualTo(2);
        assertThat(run("--to", "csv", "--lane", "Space", "-o", out)).isEqualTo(2);
        assertThat(run("--to", "csv", "--width", "3", "-o", out)).isEqualTo(2);
        assertThat(err.toString()).contains("csv, ics", "Airspace");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void saysWhyADossierCannotBeRead() throws IOException {
        Path broken = Files.writeString(folder.resolve("x.dossier.json"), "{");

        assertThat(line().execute(
                                "export",
                                broken.toString(),
                                "--to",
                                "csv",
                                "-o",
                                folder.resolve("x").toString()))
                .isOne();
        assertThat(err.toString()).contains("x.dossier.json");
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "export";
        all[1] = DOSSIER;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return line().execute(all);
    }

    private CommandLine line() {
        ExportWords words = ExportWords.of(Locale.ENGLISH);
        Exporters exporters = new Exporters(
                List.of(List.of(CsvExporter.withCommas(words), new IcsExporter(words), new BibtexExporter())));
        CommandLine line = new DatelineCommand(
                        files -> 0, List.of(new ExportCommand(exporters, new DossierFile())), new FaultLog(folder))
                .line();
        line.setErr(new PrintWriter(err, true));
        line.getSubcommands().values().forEach(command -> command.setErr(new PrintWriter(err, true)));
        return line;
    }
}
