package dateline.importing;

import static dateline.importing.Imports.document;
import static dateline.importing.Imports.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dateline.importing.epub.EpubImporter;
import dateline.importing.epub.Epubs;
import dateline.importing.ics.IcsImporter;
import dateline.importing.markdown.MarkdownImporter;
import dateline.importing.pdf.PdfImporter;
import dateline.importing.pdf.Pdfs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small files that ask for gigabytes, or for centuries. */
@Timeout(60)
class BombsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        BEGIN:VTIMEZONE     | FREQ=SECONDLY              | 16010101T000000
        BEGIN:VTI/ MEZONE   | FREQ=SECONDLY              | 16010101T000000
        BEGIN:VTIMEZONE     | FREQ=YEARLY;BYMONTH=18     | 19701825T030000
        """)
    void theRulesOfAZoneAreNotWorkedOut(String begin, String rule, String start) throws ImportException {
        String calendar = """
            BEGIN:VCALENDAR
            VERSION:2.0
            %s
            TZID:Odd
            BEGIN:STANDARD
            DTSTART:%s
            RRULE:%s
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0000
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            DTSTART;TZID=Odd:20230619T100000
            SUMMARY:They met
            END:VEVENT
            END:VCALENDAR
            """.formatted(begin.replace("/", "\n"), start, rule);
        Imported imported = new IcsImporter().read(document("a.ics", calendar), "a");

        assertThat(imported.entries())
                .singleElement()
                .extracting(entry -> entry.time().orElseThrow())
                .hasToString("2023-06-19T10:00");
    }

    @Test
    void statesOfAPageAreNotPiledUp() throws ImportException {
        byte[] pdf = new Pdfs()
                .page()
                .saving(20_000_000)
                .lines(50, 700, "The two sides met.")
                .bytes();

        assertThat(pdf).hasSizeLessThan(100_000);
        assertThat(shown(new PdfImporter().read(document("a.pdf", pdf), "a").article()))
                .contains("The two sides met.");
    }

    @Test
    void whereLinksLeadIsNotWrittenOutAgainAndAgain() throws ImportException {
        String text = "They met.\n\n" + "[a] ".repeat(30_000) + "\n\n[a]: /" + "x".repeat(100_000);

        assertThat(new MarkdownImporter()
                        .read(document("a.md", text), "a")
                        .article()
                        .blocks())
                .hasSizeLessThan(10);
    }

    @Test
    void aBookUnpacksToNoMoreThanMemoryHolds() {
        byte[] book = Epubs.book()
                .with("OEBPS/text/one.xhtml", "<html><body>" + "<b>".repeat(30_000_000))
                .bytes();

        assertThat(book).hasSizeLessThan(200_000);
        assertThat(catchThrowableOfType(
                                ImportException.class, () -> new EpubImporter().read(document("a.epub", book), "a"))
                        .key())
                .isEqualTo("archive.large");
    }
}
