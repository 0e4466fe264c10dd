package dateline.importing.ics;

import static dateline.importing.Imports.document;
import static dateline.importing.Imports.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dateline.importing.Entry;
import dateline.importing.ImportException;
import dateline.importing.Imported;
import dateline.importing.Warning;
import dateline.time.TimeSpan;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IcsImporterTest {

    private final IcsImporter importer = new IcsImporter();

    @Test
    void eventsBecomeSectionsInTheOrderOfTime() throws ImportException {
        Imported imported = read("""
            SUMMARY:They left\nDTSTART;VALUE=DATE:20230620
            --
            SUMMARY:They met\\, again and
              again\nDESCRIPTION:First line\\nSecond\\; line\nLOCATION:Beijing
            DTSTART;TZID=Asia/Shanghai:20230619T163000\nCATEGORIES:Summits,Talks\
            """);

        assertThat(shown(imported.article())).isEqualTo("""
            # a
            ## They met, again and again
            First line
            Second; line
            Beijing
            ## They left\
            """);
        assertThat(imported.entries())
                .extracting(Entry::group)
                .containsExactly(Optional.of("Summits"), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        DTSTART;VALUE=DATE:20230619                                        | 2023-06-19
        DTSTART;VALUE=DATE:20230619/DTEND;VALUE=DATE:20230620              | 2023-06-19
        DTSTART;VALUE=DATE:20230619/DTEND;VALUE=DATE:20230622              | 2023-06-19/2023-06-21
        DTSTART;VALUE=DATE:20230619/DURATION:P1W                           | 2023-06-19/2023-06-25
        DTSTART:20230619T143000/DTEND:20230619T160000                      | 2023-06-19T14:30/2023-06-19T16:00
        DTSTART:20230619T143000Z                                           | 2023-06-19T14:30
        DTSTART;TZID=America/New_York:20230619T143000/DURATION:PT1H30M     | 2023-06-19T14:30/2023-06-19T16:00
        DTSTART;TZID=Nowhere:20230619T143000                               | 2023-06-19T14:30
        DTSTART:20230619T143000/DTEND:20230618T160000                      | 2023-06-19T14:30
        """)
    void keepsTimesAsTheyAreWritten(String lines, String value) throws ImportException {
        assertThat(read("SUMMARY:They met\n" + lines.replace("/DT", "\nDT").replace("/DU", "\nDU"))
                        .entries())
                .extracting(Entry::time)
                .containsExactly(Optional.of(TimeSpan.parse(value)));
    }

    @Test
    void saysWhatIsNotOnTheTimeline() throws ImportException {
        Imported imported = read("""
            SUMMARY:Undated
            --
            SUMMARY:Weekly\nDTSTART:20230619T143000\nRRULE:FREQ=HOURLY
            --
            SUMMARY:Off\nDTSTART:20230620T143000\nSTATUS:CANCELLED\
            """);

        assertThat(imported.warnings())
                .extracting(Warning::key)
                .containsExactly("ics.undated", "ics.repeated", "ics.cancelled");
        assertThat(imported.entries()).hasSize(1);
        assertThat(shown(imported.article())).contains("## Off", "## Undated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "DTSTART:20230619T143000/RRULE:FREQ=WEEKLY,COUNT=3; 2023-06-19T14:30 2023-06-26T14:30 2023-07-03T14:30",
                "DTSTART:20230619T143000Z/RRULE:FREQ=WEEKLY,COUNT=2; 2023-06-19T14:30 2023-06-26T14:30",
                "DTSTART,VALUE=DATE:20230619/DTEND,VALUE=DATE:20230621/RRULE:FREQ=YEARLY,UNTIL=20240701;"
                        + " 2023-06-19/2023-06-20 2024-06-19/2024-06-20",
                "DTSTART:20230301T090000/RRULE:FREQ=DAILY,COUNT=3/EXDATE:20230302T090000; 2023-03-01T09:00"
                        + " 2023-03-03T09:00",
                "DTSTART:20230301T090000/RRULE:FREQ=DAILY,COUNT=3/EXDATE:20230301T090000; 2023-03-02T09:00"
                        + " 2023-03-03T09:00",
                "DTSTART:20230301T090000/RRULE:FREQ=DAILY,COUNT=2/EXDATE:20230309T090000; 2023-03-01T09:00"
                        + " 2023-03-02T09:00",
                "DTSTART:20230301T090000/RDATE:20230405T100000; 2023-03-01T09:00 2023-04-05T10:00"
            })
    void whatComesAgainIsThereEachTime(String lines, String times) throws ImportException {
        Imported imported = read("SUMMARY:They meet\n" + lines.replace(',', ';').replace('/', '\n'));

        assertThat(imported.entries())
                .extracting(entry -> entry.time().orElseThrow().edtf())
                .containsExactly(times.split(" "));
        assertThat(imported.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=HOURLY",
                "FREQ=NEVER",
                "FREQ=DAILY;BYMONTH=13",
                "FREQ=DAILY;INTERVAL=2147483647",
                "FREQ=MONTHLY;BYHOUR=3,25;BYMONTHDAY=-31;BYSETPOS=400"
            })
    void ofARuleThatLeadsNowhereTheFirstTimeIsThere(String rule) throws ImportException {
        Imported imported = read("SUMMARY:They meet\nDTSTART:20230619T143000\nRRULE:" + rule);

        assertThat(imported.entries())
                .extracting(entry -> entry.time().orElseThrow().edtf())
                .containsExactly("2023-06-19T14:30");
        assertThat(imported.warnings()).extracting(Warning::key).containsExactly("ics.repeated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "UID:a/RECURRENCE-ID:20230302T090000/DTSTART:20230302T150000;"
                        + " 2023-03-01T09:00 2023-03-03T09:00 2023-03-02T15:00",
                "UID:a/RECURRENCE-ID:20230301T090000/STATUS:CANCELLED/DTSTART:20230301T090000;"
                        + " 2023-03-02T09:00 2023-03-03T09:00",
                "UID:b/RECURRENCE-ID:20230302T090000/DTSTART:20230302T150000;"
                        + " 2023-03-01T09:00 2023-03-02T09:00 2023-03-03T09:00 2023-03-02T15:00",
                "UID:a/DTSTART:20230302T150000; 2023-03-01T09:00 2023-03-02T09:00 2023-03-03T09:00 2023-03-02T15:00"
            })
    void oneTimeThatWasMovedOrCalledOffIsNotThereTwice(String lines, String times) throws ImportException {
        Imported imported = read("SUMMARY:They meet\nUID:a\nDTSTART:20230301T090000\nRRULE:FREQ=DAILY;COUNT=3\n"
                + "END:VEVENT\nBEGIN:VEVENT\nSUMMARY:They meet later\n" + lines.replace('/', '\n'));

        assertThat(imported.entries())
                .extracting(entry -> entry.time().orElseThrow().edtf())
                .containsExactlyInAnyOrder(times.split(" "));
    }

    @Test
    void ofWhatNeverEndsTheFirstTimesAreThere() throws ImportException {
        Imported imported = read("SUMMARY:They meet\nDTSTART:20230619T143000\nRRULE:FREQ=WEEKLY");

        assertThat(imported.entries()).hasSize(100);
        assertThat(imported.warnings()).extracting(Warning::key).containsExactly("ics.repeated");
    }

    @Test
    void takesTheNameOfTheCalendar() throws ImportException {
        assertThat(importer.read(
                                document(
                                        "a.ics",
                                        "BEGIN:VCALENDAR\nX-WR-CALNAME:Talks\nBEGIN:VEVENT\nSUMMARY:x\n"
                                                + "DTSTART:20230619\nEND:VEVENT\nEND:VCALENDAR"),
                                "a")
                        .article()
                        .title())
                .isEqualTo("Talks");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        BEGIN:VCALENDAR                  | ics.nothing
        BEGIN:VCARD                      | ics.other
        SUMMARY:They met                 | ics.other
        """)
    void saysWhatIsWrong(String text, String key) {
        assertThat(catchThrowableOfType(ImportException.class, () -> importer.read(document("a.ics", text), "a"))
                        .key())
                .isEqualTo(key);
    }

    private Imported read(String events) throws ImportException {
        String text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n"
                + events.replace("\n--\n", "\nEND:VEVENT\nBEGIN:VEVENT\n").replace("\n", "\r\n")
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        assertThat(importer.recognises(document("a.txt", text))).isTrue();
        return importer.read(document("a.ics", text), "a");
    }
}
