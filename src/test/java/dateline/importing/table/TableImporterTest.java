package dateline.importing.table;

import static dateline.importing.Imports.document;
import static dateline.importing.Imports.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.importing.Document;
import dateline.importing.Entry;
import dateline.importing.ImportException;
import dateline.importing.Imported;
import dateline.importing.Warning;
import dateline.time.TimeSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableImporterTest {

    private final TableImporter importer = new TableImporter(cell -> Optional.empty());

    @Test
    void eachRowIsAnEventWhateverItsColumnsAreCalledAndInWhichOrder() throws ImportException {
        Imported imported = read("a.csv", """
            Category,Name,Notes,Start_Date,End Date
            Summits,They left,Early.,2023-06-20,
            Summits,They met,"In ""Bali"", twice",June 2022,2022-08
            ,They wrote,,,
            """);

        assertThat(shown(imported.article())).isEqualTo("""
            # a
            ## They met
            In "Bali", twice
            ## They left
            Early.
            ## They wrote\
            """);
        assertThat(imported.entries())
                .extracting(entry -> entry.time().map(TimeSpan::edtf).orElse("undated"))
                .containsExactly("2022-06/2022-08", "2023-06-20", "undated");
        assertThat(imported.entries())
                .extracting(Entry::group)
                .containsExactly(Optional.of("Summits"), Optional.of("Summits"), Optional.empty());
        assertThat(imported.warnings()).extracting(Warning::key).containsExactly("stated.undated");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-19, 2023-06-19",
        "19 June 2023, 2023-06-19",
        "'June 19, 2023', 2023-06-19",
        "2023-06, 2023-06",
        "1850, 1850",
        "c. 1850, 1850~",
        "44 BC, -0043",
        "1914–1918, 1914/1918",
        "2023-06-19 14:30:00, 2023-06-19T14:30",
        "2012-7-4 13:20:0, 2012-07-04T13:20",
        "2021/.., 2021/..",
        "25/12/2020, 2020-12-25"
    })
    void takesDatesOfAnyPrecision(String cell, String time) throws ImportException {
        assertThat(read("a.tsv", "Event\tDate\nThey met\t" + cell + "\n").entries())
                .singleElement()
                .extracting(entry -> entry.time().orElseThrow())
                .hasToString(time);
    }

    @ParameterizedTest
    @CsvSource({"-44 820 1066, -0044 0820 1066", "44 820 1066, 0044 0820 1066", "44 820 Bali, Bali", "44 820 9, undated"
    })
    void takesFiguresForYearsWhereAllOfThemMayBe(String cells, String years) throws ImportException {
        Imported imported = read("a.csv", "Date,Event\n" + cells.replace(" ", ",They met\n") + ",They met\n");

        assertThat(imported.entries().stream()
                        .flatMap(entry -> entry.time().stream())
                        .map(TimeSpan::edtf)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(years.matches(".*\\d.*") ? years : "");
    }

    @ParameterizedTest
    @CsvSource({
        "Date, 12/05/2023 31/12/2023, 2023-05-12 2023-12-31",
        "Date, 12/05/2023 12/31/2023, 2023-12-05 2023-12-31",
        "Date, 12.05.2023 31.12.2023, 2023-05-12 2023-12-31",
        "Date, 31/12/2023 12/31/2023 12/05/2023, 2023-12-31 2023-12-31 undated",
        "Date, 12/05/2023 2023-12-31, 2023-12-31 undated"
    })
    void readsTheDayFirstOrTheMonthAsOtherRowsOfTheColumnDo(String name, String cells, String times)
            throws ImportException {
        String rows = Stream.of(cells.split(" "))
                .map(cell -> "They met\t" + cell + "\n")
                .collect(Collectors.joining());

        assertThat(read("a.tsv", "Event\t" + name + "\n" + rows).entries())
                .extracting(entry -> entry.time().map(TimeSpan::edtf).orElse("undated"))
                .containsExactly(times.split(" "));
    }

    @Test
    void tellsWhatFiguresCountAndNoPictures() throws ImportException {
        Imported imported = read("a.csv", """
            Date,Event,Notes,Ships,Seen,Picture
            2021-05-03,They <i>met</i>,<p>In Bali.</p><p>Twice.</p>,1500,2021-05-04,img/bali.JPG
            """);

        assertThat(shown(imported.article())).isEqualTo("""
            # a
            ## They met
            In Bali.
            Twice.
            Ships: 1500\
            """);
    }

    @Test
    void readsAnEndThatIsNoYearBesideBeginningsThatAre() throws ImportException {
        Imported imported = read("a.csv", """
                Start,End,Title
                1914,Nov 1918,They fought
                1920,,They met
                1921,1922,They wrote
                1923,99999999999999999999,They left
                """);

        assertThat(imported.entries())
                .extracting(entry -> entry.time().map(TimeSpan::edtf).orElse(""))
                .containsExactly("1914/1918-11", "1920", "1921/1922", "1923");
    }

    @Test
    void joinsAYearAMonthAndADayThatStandApart() throws ImportException {
        assertThat(read("a.csv", "Year;Month;Day;Title\n2023;6;19;They met\n2022;;;They wrote\n")
                        .entries())
                .extracting(entry -> entry.time().orElseThrow().toString())
                .containsExactly("2022", "2023-06-19");
        assertThat(shown(read("a.csv", "Year;Month;Day;Title\n2023;6;19;They met\n")
                        .article()))
                .isEqualTo("# a\n## They met");
    }

    @Test
    void saysWhereAQuotationMarkIsNeverClosed() throws ImportException {
        String rows = "Name,Date\nTalks,2021\n%sThey met,2022\nThey left,2023\n";

        assertThat(warnings(rows.formatted("\""))).containsExactly("table.unclosed They met,2022");
        assertThat(warnings(rows.formatted(""))).isEmpty();
        assertThat(warnings("Name,Date\n5\" pipe,2021\n")).isEmpty();
        assertThat(warnings("Name,Date\n\"They\nmet\",2021\n")).isEmpty();
        assertThat(warnings("Name,Date,Pipe\n\"They\nmet\",2021,5\" wide\n")).isEmpty();
    }

    @Test
    void readsTheRowsBelowAQuotationMarkThatIsNeverClosed() throws ImportException {
        String rows = "Name,Date\n\"Ann, Bo\",2021\n%sThey \"\"met\"\",2022\nThey left,2023\n";

        assertThat(read("a.csv", rows.formatted("\"")).entries()).hasSize(3);
        assertThat(read("a.csv", rows.formatted("")).entries()).hasSize(3);
        assertThat(read("a.csv", rows.formatted("\"").replace(",2022\n", "\",2022\n"))
                        .warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
        "They met,2022                  | They met,2022
        "Ann, Bo","They met,2022        | They met,2022
        "They met,"Bo, Cy",2022         | They met,"Bo, Cy",2022
        """)
    void readsTheRowsWhereOtherCellsInMarksStandBehindTheOneThatIsNeverClosed(String row, String told)
            throws ImportException {
        String table = "Name,Date\n\"First, two\",2021\n\n" + row + "\n\"Third, one\",2023\nThey left,2024\n";

        TableRows rows = TableRows.of(document("a.csv", table), 100);

        assertThat(rows.unclosed()).contains(told);
        assertThat(rows.rows())
                .hasSize(5)
                .last()
                .extracting(record -> record.get(0))
                .isEqualTo("They left");
    }

    @Test
    void mendsManyQuotationMarksButNotAllThatThereMayBe() throws ImportException {
        String row = "\"They met,2022\n\"Ann, Bo\",2023\n";

        assertThat(TableRows.of(document("a.csv", "Name,Date\n" + row.repeat(3)), 100)
                        .rows())
                .hasSize(7);
        assertThatThrownBy(() -> TableRows.of(document("a.csv", "Name,Date\n" + row.repeat(30)), 100))
                .isInstanceOf(ImportException.class);
        assertThatThrownBy(() -> TableRows.of(document("a.csv", "Name,Date\n\"They\" met,2022\n"), 100))
                .isInstanceOf(ImportException.class);
    }

    @Test
    void saysNothingOfQuotationMarksInRowsThatAreNotRead() throws ImportException {
        Document table = document("a.csv", "Name,Date\n2021,\"Anna\nmet\"\n2022,They left\n2023,\"They met\n");

        assertThat(TableRows.of(table, 2).unclosed()).isEmpty();
        assertThat(TableRows.of(table, 4).unclosed()).contains("They met");
    }

    private List<String> warnings(String table) throws ImportException {
        return importer.read(document("a.csv", table), "a").warnings().stream()
                .map(warning -> warning.key()
                        + (warning.key().equals("table.unclosed")
                                ? " " + warning.arguments().getFirst()
                                : ""))
                .sorted()
                .toList();
    }

    @Test
    void takesAColumnForTheDateThatHoldsNothingElse() throws ImportException {
        Imported imported = new TableImporter(cell -> Optional.empty())
                .read(document("a.csv", "Wann,Was\n2023-06-19,They met\n2023-06-20,They left\n"), "a");
        assertThat(imported.entries())
                .extracting(entry -> entry.time().orElseThrow().toString())
                .containsExactly("2023-06-19", "2023-06-20");
    }

    @Test
    void takesNoColumnForTheDateThatHoldsMore() {
        assertThatThrownBy(() -> importer.read(document("a.csv", "Wann,Was\n2023-06-19,They met\nPaul,Left\n"), "a"))
                .isInstanceOf(ImportException.class);
    }

    @Test
    void asksTheTaggerForDatesInWordsAndSaysWhatItTookThemFor() throws ImportException {
        TableImporter worded = new TableImporter(
                cell -> cell.equals("early June 2022") ? Optional.of(TimeSpan.parse("2022-06")) : Optional.empty());
        Imported imported = worded.read(
                document("a.csv", "Date,Title\nearly June 2022,They met\nsome day,They left\n2023,They wrote\n"), "a");
        assertThat(imported.entries())
                .extracting(entry -> entry.time().isPresent())
                .containsExactly(true, true, false);
        assertThat(imported.warnings())
                .containsExactly(
                        new Warning("table.taken", List.of("early June 2022", "2022-06")),
                        new Warning("table.no-date", List.of("some day")),
                        new Warning("stated.undated", List.of(1L)));
    }

    @Test
    void aPersonSaysWhatTheColumnsHold() throws ImportException {
        MappedTable table =
                MappedTable.of(document("a.csv", "Date,\"Written, when\",Kind,Title\n2023,2021,Talks,\"They\nmet\"\n"));
        assertThat(table.guess()).isEqualTo(Map.of(TableRole.START, 0, TableRole.TITLE, 3));
        assertThat(table.example(1)).isEqualTo("2021");

        Imported imported =
                importer.read(table.with(Map.of(TableRole.START, 1, TableRole.TITLE, 3, TableRole.GROUP, 2)), "a");

        assertThat(imported.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.time().orElseThrow()).hasToString("2021");
            assertThat(entry.group()).contains("Talks");
        });
    }

    @Test
    void aTableOfWhichNothingElseIsSaidStaysAsItIs() throws ImportException {
        Document document = document("a.csv", "Date,Title\n2023,They met\n");
        MappedTable table = MappedTable.of(document);
        assertThat(table.with(table.guess())).isSameAs(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name,Place\nA,B", "They met\non Monday", "Date\n2023", ""})
    void leavesTablesWithoutDatesAlone(String text) {
        assertThat(importer.recognises(document("a.csv", text))).isFalse();
    }

    private Imported read(String name, String text) throws ImportException {
        assertThat(importer.recognises(document(name, text))).isTrue();
        return importer.read(document(name, text), "a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "county_no"})
    void numbersThatNameRowsAreNoYears(String column) throws ImportException {
        String rows = ",rate\n1901,a\n1902,b\n1903,c\n";

        assertThat(importer.read(document("a.csv", "Jahr" + rows), "a").entries())
                .hasSize(3);
        assertThatThrownBy(() -> importer.read(document("a.csv", column + rows), "a"))
                .hasMessageContaining("table.columns");
    }

    @ParameterizedTest
    @CsvSource({"id, 2023-06-19", "event code, 19 June 2023"})
    void datesAreDatesWhateverTheirColumnIsCalled(String column, String date) throws ImportException {
        String table = column + ",rate\n" + date + ",a\n" + date + ",b\n";

        assertThat(importer.read(document("a.csv", table), "a").entries()).hasSize(2);
    }
}
