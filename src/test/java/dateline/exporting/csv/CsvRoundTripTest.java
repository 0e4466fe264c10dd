package dateline.exporting.csv;

import static dateline.exporting.ExampleDossiers.WORDS;
import static dateline.exporting.ExampleDossiers.written;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.Origin;
import dateline.exporting.ExampleDossiers;
import dateline.exporting.Exporter;
import dateline.exporting.RoundTrips;
import dateline.importing.ImportException;
import dateline.importing.table.TableImporter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvRoundTripTest {

    private static final List<String> OF_EVENTS =
            List.of("title", "edtf", "earliest", "latest", "date", "status", "starred", "issues", "place");

    private final Exporter exporter = CsvExporter.withCommas(WORDS);

    @Property(tries = 100)
    void aTableThatIsReadAndWrittenSaysTheSame(@ForAll("dossiers") Dossier dossier)
            throws ImportException, IOException {
        String first = written(exporter, dossier);

        assertThat(cells(written(exporter, read(first)), OF_EVENTS))
                .containsExactlyInAnyOrderElementsOf(cells(first, OF_EVENTS));
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return RoundTrips.dossiers(List.of(
                "",
                "2021",
                "2021-03",
                "2021-03-04",
                "2021-03-04T10:30",
                "-0043",
                "2021/2023-06",
                "2021/..",
                "1984~",
                "201X",
                "2021-21"));
    }

    @Test
    void tablesOfOthersKeepTheirColumns() throws ImportException, IOException {
        String written = written(
                exporter, read("Event,Date,Votes,Status\nThey met,\"March 3, 2021\",12,open\nThey left,2022,,\n"));

        assertThat(cells(written, List.of("Event", "Date", "Votes", "Status", "edtf")))
                .containsExactly(
                        List.of("They met", "March 3, 2021", "12", "open", "2021-03-03"),
                        List.of("They left", "2022", "", "", "2022"));
    }

    @Test
    void columnsThatAreCalledAsOursAreWrittenBesideThem() throws ImportException, IOException {
        String written = written(exporter, read("title,date,status\nThey met,\"March 3, 2021\",open\n"));

        assertThat(cells(written, List.of("title", "date", "stated date", "status", "stated status")))
                .containsExactly(List.of("They met", "3 March 2021", "March 3, 2021", "happened", "open"));
        assertThat(written).doesNotContain("stated title");
    }

    @Test
    void columnsThatSayWhatOursSayAreNotWrittenTwiceWhenEventsWereFoundBesides() throws ImportException {
        List<Event> events = new ArrayList<>(
                read("title,date,status\nThey met,2022,happened\n").events());
        events.add(ExampleDossiers.event("found", "They left", "", Origin.FOUND));

        assertThat(written(exporter, ExampleDossiers.of(events))).doesNotContain("stated date", "stated status");
    }

    private static Dossier read(String table) throws ImportException {
        return RoundTrips.read(new TableImporter(words -> Optional.empty()), "a.csv", table);
    }

    private static List<List<String>> cells(String table, List<String> columns) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(table, format)) {
            return parser.stream().map(row -> cells(row, columns)).toList();
        }
    }

    private static List<String> cells(CSVRecord row, List<String> columns) {
        return columns.stream()
                .map(column -> row.get(column).replaceAll("\\s+", " "))
                .toList();
    }
}
