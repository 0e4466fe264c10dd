package dateline.exporting.csv;

import static dateline.exporting.ExampleDossiers.WORDS;
import static dateline.exporting.ExampleDossiers.written;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Dossier;
import dateline.exporting.ExampleDossiers;
import dateline.importing.ImportException;
import dateline.importing.Imported;
import dateline.importing.Imports;
import dateline.importing.table.TableImporter;
import dateline.time.TimeSpan;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExporterTest {

    @Test
    void tellsTheTimeAndItsBounds() throws IOException {
        List<CSVRecord> records = read(ExampleDossiers.timed("2023-02", "2021/..", "../-0043", ""));

        assertThat(records)
                .extracting(each -> each.get("edtf"), each -> each.get("earliest"), each -> each.get("latest"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("../-0043", "", "-0043-12-31"),
                        org.assertj.core.groups.Tuple.tuple("2021/..", "2021-01-01", ""),
                        org.assertj.core.groups.Tuple.tuple("2023-02", "2023-02-01", "2023-02-28"),
                        org.assertj.core.groups.Tuple.tuple("", "", ""));
    }

    @Test
    void quotesWordsThatTellAnEventTwiceOnce() throws IOException {
        assertThat(read(ExampleDossiers.toldTwice()).getFirst().get("quotes")).containsOnlyOnce("two sides met");
    }

    @Test
    void hasALineForEachEventOfTheExample() throws IOException {
        Dossier dossier = ExampleDossiers.shipped();

        assertThat(read(dossier)).hasSameSizeAs(dossier.events());
    }

    @Property(tries = 200)
    void anyTitleComesBack(@ForAll String title) throws IOException {
        String wellFormed = new String(
                title.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
        String read = read(ExampleDossiers.titled(wellFormed)).getFirst().get("title");

        assertThat(read.startsWith("'") && !wellFormed.startsWith("'") ? read.substring(1) : read)
                .isEqualTo(wellFormed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023",
                "2023-02",
                "2023-02-04",
                "2023-02-04T10:30",
                "-0043",
                "2021/2023-06",
                "2021/..",
                "1984~",
                "201X"
            })
    void aTableReadAgainHasTheSameEvents(String edtf) throws ImportException {
        Imported read = Imports.read(
                new TableImporter(cell -> Optional.empty()),
                "a.csv",
                written(CsvExporter.withCommas(WORDS), ExampleDossiers.timed(edtf)));

        assertThat(Imports.times(read)).containsExactly(edtf);
        assertThat(Imports.shown(read.article())).contains("## Event 0");
    }

    @Test
    void theEventsOfTheExampleComeBackWithTheirTimes() throws ImportException {
        Dossier dossier = ExampleDossiers.shipped();

        Imported read = Imports.read(
                new TableImporter(cell -> Optional.empty()), "a.csv", written(CsvExporter.withCommas(WORDS), dossier));

        assertThat(Imports.times(read))
                .containsExactlyInAnyOrderElementsOf(dossier.events().stream()
                        .flatMap(event -> event.time().stream())
                        .map(TimeSpan::edtf)
                        .toList());
        assertThat(dossier.events())
                .allSatisfy(event -> assertThat(Imports.shown(read.article())).contains("## " + event.title()));
    }

    @Test
    void noCellIsAFormula() throws IOException {
        assertThat(read(ExampleDossiers.titled("=HYPERLINK(\"x\")")).getFirst().get("title"))
                .isEqualTo("'=HYPERLINK(\"x\")");
    }

    @Test
    void withTabsTheSameStandsBetweenTabs() {
        assertThat(written(CsvExporter.withTabs(WORDS), ExampleDossiers.timed("2021")))
                .startsWith("id\ttitle\tedtf")
                .contains("\r\ne0\tEvent 0\t2021\t2021-01-01\t2021-12-31\t");
    }

    private static List<CSVRecord> read(Dossier dossier) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(written(CsvExporter.withCommas(WORDS), dossier), format)) {
            return parser.getRecords();
        }
    }
}
