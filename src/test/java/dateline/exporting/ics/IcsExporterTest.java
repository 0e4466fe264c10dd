package dateline.exporting.ics;

import static dateline.exporting.ExampleDossiers.WORDS;
import static dateline.exporting.ExampleDossiers.lost;
import static dateline.exporting.ExampleDossiers.written;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import dateline.dossier.Dossier;
import dateline.exporting.ExampleDossiers;
import dateline.exporting.Loss;
import dateline.importing.Document;
import dateline.importing.ImportException;
import dateline.importing.ics.IcsImporter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcsExporterTest {

    private final IcsExporter exporter = new IcsExporter(WORDS);

    @ParameterizedTest
    @CsvSource({
        "2023-02, ;VALUE=DATE:20230201, ;VALUE=DATE:20230301",
        "2023-06-19, ;VALUE=DATE:20230619, ;VALUE=DATE:20230620",
        "2021/.., ;VALUE=DATE:20210101, ;VALUE=DATE:20220101",
        "2023-03~/2023-06-19, ;VALUE=DATE:20230301, ;VALUE=DATE:20230620",
        "2023-06-19T14:30, :20230619T143000, :20230619T143100",
    })
    void lastsAsLongAsTheTimeIsVague(String edtf, String start, String end) {
        assertThat(written(exporter, ExampleDossiers.timed(edtf)))
                .contains("DTSTART" + start + "\r\n", "DTEND" + end + "\r\n", "X-EDTF:" + edtf + "\r\n");
    }

    @Test
    void noLineIsLongerThanSeventyFiveOctets() {
        assertThat(written(exporter, ExampleDossiers.shipped()).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void saysWhatItCannotHold() {
        assertThat(lost(exporter, ExampleDossiers.timed("", "-0043", "2021/..", "1850~", "2020")))
                .containsExactly(
                        new Loss("loss.undated", 1),
                        new Loss("loss.years", 1),
                        new Loss("loss.open", 1),
                        new Loss("loss.unsure", 1));
        assertThat(lost(exporter, ExampleDossiers.timed("2020"))).isEmpty();
    }

    @Property(tries = 200)
    void anyTitleOfOneLineComesBack(@ForAll("lines") String title) {
        List<VEvent> events = Biweekly.parse(written(exporter, ExampleDossiers.titled(title)))
                .first()
                .getEvents();

        assertThat(events.getFirst().getSummary().getValue()).isEqualTo(title);
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars("äß中–“\\;,:")
                .ofMinLength(1);
    }

    @Test
    void isReadAgainWithTheSameDays() throws ImportException {
        Dossier dossier = ExampleDossiers.timed("2023-06-19", "2023-02-04/2023-03-05");
        Document calendar = new Document(
                "x.ics", Optional.empty(), written(exporter, dossier).getBytes(StandardCharsets.UTF_8));

        assertThat(new IcsImporter().read(calendar, "a").entries())
                .extracting(entry -> entry.time().orElseThrow().edtf())
                .containsExactly("2023-02-04/2023-03-05", "2023-06-19");
    }
}
