package dateline.exporting.timelinejs;

import static dateline.exporting.ExampleDossiers.WORDS;
import static dateline.exporting.ExampleDossiers.lost;
import static dateline.exporting.ExampleDossiers.written;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Dossier;
import dateline.dossier.Status;
import dateline.exporting.ExampleDossiers;
import dateline.exporting.Loss;
import dateline.importing.Document;
import dateline.importing.Entry;
import dateline.importing.ImportException;
import dateline.importing.timelinejs.TimelineJsImporter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineJsExporterTest {

    private final TimelineJsExporter exporter = new TimelineJsExporter(WORDS);

    @Property(tries = 200)
    void whatNumbersCanSayComesBack(@ForAll("times") String edtf) throws ImportException {
        assertThat(read(ExampleDossiers.timed(edtf)))
                .extracting(entry -> entry.time().orElseThrow().edtf())
                .containsExactly(edtf);
    }

    @Provide
    Arbitrary<String> times() {
        Arbitrary<String> years = Arbitraries.integers().between(1, 9999).map("%04d"::formatted);
        Arbitrary<String> early = Arbitraries.integers().between(1, 9998).map("-%04d"::formatted);
        Arbitrary<String> months = Combinators.combine(
                        years, Arbitraries.integers().between(1, 12))
                .as("%s-%02d"::formatted);
        Arbitrary<String> days = Combinators.combine(
                        months, Arbitraries.integers().between(1, 28))
                .as("%s-%02d"::formatted);
        Arbitrary<String> minutes = Combinators.combine(
                        days,
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(0, 59))
                .as("%sT%02d:%02d"::formatted);
        return Arbitraries.oneOf(years, early, months, days, minutes);
    }

    @ParameterizedTest
    @CsvSource({
        "2021/2023-06, 2021/2023-06",
        "2021-03-04/2021-03-09, 2021-03-04/2021-03-09",
        "199X, 1990/1999",
        "2021-21, 2021-03/2021-05",
        "2021/.., 2021",
        "1850~, 1850",
    })
    void theRestComesBackAsNumbersHaveIt(String edtf, String read) throws ImportException {
        assertThat(read(ExampleDossiers.timed(edtf)))
                .extracting(entry -> entry.time().orElseThrow().edtf())
                .containsExactly(read);
    }

    @Test
    void saysInWordsWhatNumbersCannot() {
        Dossier dossier = ExampleDossiers.timed("1850~", "2021/..", "2020", "");

        assertThat(written(exporter, dossier)).contains("\"display_date\" : \"about 1850\"");
        assertThat(lost(exporter, dossier)).containsExactly(new Loss("loss.undated", 1), new Loss("loss.words", 2));
    }

    @Test
    void quotesWordsThatTellAnEventTwiceOnce() {
        assertThat(written(exporter, ExampleDossiers.toldTwice())).containsOnlyOnce("two sides met");
    }

    @Test
    void saysOfWhatIsDeniedThatItIs() {
        assertThat(written(exporter, ExampleDossiers.standing(Status.DENIED, "2021-03-04")))
                .contains("\"display_date\" : \"4 March 2021 (in the negative)\"");
        assertThat(written(exporter, ExampleDossiers.timed("2021-03-04"))).doesNotContain("display_date");
    }

    @Test
    void wordsAreNoMarkup() {
        assertThat(written(exporter, ExampleDossiers.titled("<script>")))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    private List<Entry> read(Dossier dossier) throws ImportException {
        byte[] json = written(exporter, dossier).getBytes(StandardCharsets.UTF_8);
        return new TimelineJsImporter()
                .read(new Document("x.json", Optional.empty(), json), "a")
                .entries();
    }
}
