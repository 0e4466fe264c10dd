package dateline.importing.mail;

import static dateline.importing.Imports.document;
import static dateline.importing.Imports.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dateline.article.Article;
import dateline.importing.Document;
import dateline.importing.ImportException;
import dateline.importing.Importers;
import dateline.importing.html.HtmlImporter;
import dateline.importing.text.TextImporter;
import dateline.time.TimeSpan;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailImporterTest {

    private static final String HEAD = """
        From: =?utf-8?Q?Ren=C3=A9_Berg?= <berg@paper.example>
        Subject: =?ISO-8859-1?Q?Caf=E9_talks?=
        Date: Mon, 19 Jun 2023 10:00:00 +0200
        MIME-Version: 1.0
        """;

    private final MailImporter importer = new MailImporter(new HtmlImporter());

    @Test
    void readsTheTextOfAMailAndWhatItSaysOfItself() throws ImportException {
        Article article = read(HEAD + """
            Content-Type: multipart/alternative; boundary="x"

            --x
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            They met in the caf=E9 and were=
             content
            with it.

            > What did they say?
            They left.
            --x
            Content-Type: text/html

            <p>Not this.</p>
            --x--
            """);

        assertThat(shown(article))
                .isEqualTo("# Café talks\nThey met in the café and were content with it.\nThey left.");
        assertThat(article.source().author()).isEqualTo("René Berg");
        assertThat(article.published()).contains(TimeSpan.parse("2023-06-19"));
    }

    @Test
    void readsAMailThatIsAPage() throws ImportException {
        assertThat(shown(read(HEAD + "Content-Type: text/html; charset=utf-8\n\n<h2>On Monday</h2><p>They met.</p>")))
                .isEqualTo("# Café talks\n## On Monday\nThey met.");
    }

    @Test
    void readsAPageThatABrowserHasSavedInOneFile() throws ImportException {
        Article article = read("""
            From: <Saved by Blink>
            Snapshot-Content-Location: https://paper.example/2023/06/19/talks
            Subject: Talks end
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="x"

            --x
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: base64

            PCFkb2N0eXBlIGh0bWw+PHRpdGxlPlRhbGtzIGVuZDwvdGl0bGU+PHA+VGhleSBtZXQu
            --x
            Content-Type: image/png
            Content-Transfer-Encoding: base64

            iVBORw0K
            --x--
            """);

        assertThat(shown(article)).isEqualTo("# Talks end\nThey met.");
        assertThat(article.source().address()).isEqualTo("https://paper.example/2023/06/19/talks");
        assertThat(article.published()).contains(TimeSpan.parse("2023-06-19"));
    }

    @Test
    void knowsTheAddressOfAPageThatAnOlderBrowserHasSaved() throws ImportException {
        String page = """
            From: <Saved by an Explorer>
            Subject: Talks end
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="x"

            --x
            Content-Type: text/html
            Content-Location: https://paper.example/2023/06/19/talks

            <title>Talks end</title><p>They met.
            --x--
            """;

        assertThat(read(page).source().address()).isEqualTo("https://paper.example/2023/06/19/talks");
        assertThat(read(page.replace("https://", "file:///")).source().address())
                .isEqualTo("a.eml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: the minister\n\nThey met.",
                "Date: a fruit",
                "",
                "To: whom it may concern\nContent-Type is a header."
            })
    void leavesOtherTextsAlone(String text) {
        assertThat(importer.recognises(document("a.txt", text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"From a@a.example Mon Jun 19 09:00:00 2023\n", ""})
    void readsAMailOutOfABox(String envelope) throws ImportException {
        assertThat(read(envelope + "Subject: Talks\nMIME-Version: 1.0\n\nThey met.\n")
                        .title())
                .isEqualTo("Talks");
    }

    @Test
    void readsAnOldEncodingThatAMailDoesNotTell() throws ImportException {
        byte[] mail = "Subject: Talks\nMIME-Version: 1.0\n\nСовет закрыл старый мост.\n"
                .getBytes(Charset.forName("windows-1251"));
        Document document = new Document("a.eml", Optional.empty(), mail);
        assertThat(importer.read(document, "a").article().blocks().getLast().text())
                .isEqualTo("Совет закрыл старый мост.");
    }

    @Test
    void saysThatAMailIsDamagedWhoseReaderGivesUp() {
        Importers importers = new Importers(List.of(importer), new TextImporter());
        Document mail = document("a.eml", HEAD + "Content-Type: multipart/mixed; boundary=\na");

        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> importers.read(mail, "a"))
                .satisfies(failed -> assertThat(failed.key()).isEqualTo("format.broken"));
    }

    private Article read(String mail) throws ImportException {
        byte[] bytes = mail.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(importer.recognises(document("a.txt", bytes))).isTrue();
        return importer.read(document("a.eml", bytes), "a").article();
    }

    @ParameterizedTest
    @CsvSource({
        "'Thu, 18 Oct 2012 22:48:39 -0700', 2012-10-18", // in London it was the 19th
        "'Wed, 18 Nov 2009 00:20:59 +0100 (CET)', 2009-11-18",
        "16 May 2016 at 09:30:32 GMT+1, 2016-05-16",
    })
    void isOfTheDayThatItWasWhereItWasSent(String date, String day) throws ImportException {
        Article article = read(
                "From: a@paper.example\nSubject: Talks\nDate: " + date + "\nContent-Type: text/plain\n\nThey met.\n");

        assertThat(article.published()).contains(TimeSpan.parse(day));
    }

    @Test
    void leavesOutWhatIsAnsweredAndSignedAndKeepsParagraphsApart() throws ImportException {
        assertThat(plain("""
                On Mon, 19 Jun 2023 10:00:00 +0200, A. Writer <writer at paper.example> wrote:
                > Did they meet?

                They did.

                > And then?
                They left.

                --\s
                Anna Reader
                The Reader, Paper Street 1
                """)).isEqualTo("# Talks\nThey did.\nThey left.");
    }

    @Test
    void keepsWhatIsNoAnswerAndNoSignature() throws ImportException {
        String list = "-- \n" + "a line\n".repeat(20);

        assertThat(plain("They did.\n" + "> They met.\n".repeat(100_000))).isEqualTo("# Talks\nThey did.");
        assertThat(plain("The minister said:\n\n\"They left.\"\n")).contains("The minister said:", "They left.");
        assertThat(plain("He wrote:\n> They left.\n")).contains("He wrote:", "They left."); // or nothing were left
        assertThat(plain("x < y and y > z\n")).contains("x < y and y > z");
        assertThat(plain("They met.\n" + list)).contains("a line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-----Original Message-----\n", "From: A. Writer\nSent: Monday\nTo: all\nSubject: Talks\n\n"})
    void leavesOutTheMailBeforeThatStandsBelow(String head) throws ImportException {
        assertThat(plain("They left.\n\n" + head + "They met.\n")).isEqualTo("# Talks\nThey left.");
        assertThat(plain(head + "They met.\n")).contains("They met."); // passed on without a word
    }

    @Test
    void keepsTheWritersOwnWordsAboveAQuotation() throws ImportException {
        String met = "They met at 10:30 on Monday and signed the treaty. You asked:\n";
        String critics = "The critics stayed at home, and <nobody> missed them. You said:\n";

        assertThat(plain(met + "> When?\n\nSo much.\n")).contains("signed the treaty. You asked:", "So much.");
        assertThat(plain(critics + "> Who?\n\nSo much.\n")).contains("The critics", "You said:");
        assertThat(plain("They met.\n\nAm 19.06.2023 um 10:30 schrieb A. Writer\n<a@paper.example>:\n> Who?\n"))
                .isEqualTo("# Talks\nThey met.");
        assertThat(plain("They met on Monday.\nA. Writer wrote:\n\n> Who?\n"))
                .isEqualTo("# Talks\nThey met on Monday.");
    }

    @Test
    void keepsWhatIsPassedOn() throws ImportException {
        String before = "\n\n-----Original Message-----\nThey met.\n";

        assertThat(plain("FYI" + before)).contains("They met.");
        assertThat(plain("We left." + before)).isEqualTo("# Talks\nWe left.");
        assertThat(shown(read("From: a@paper.example\nSubject: WG: Talks\nContent-Type: text/plain\n\nWe left." + before
                        + "> And they wrote.\n")))
                .contains("We left.", "They met.")
                .endsWith("And they wrote.");
        assertThat(plain("They left.\n\nFrom: a friend\nSent: to a friend\n\nThey met.\n"))
                .contains("They met.");
    }

    @Test
    void aSignatureIsShortAndNarrowAndMayStandAboveAQuotation() throws ImportException {
        String wide = "They wrote of it for a long time, " + "and then for longer, ".repeat(5) + "and ended.\n";

        assertThat(plain("They met.\n-- \nAnna\n\nB. Writer wrote:\n> Who?\n\n"))
                .isEqualTo("# Talks\nThey met.");
        assertThat(plain("They met.\n--\nAnna\n")).isEqualTo("# Talks\nThey met.");
        assertThat(plain("They met.\n--\n" + "a line\n".repeat(6))).contains("a line");
        assertThat(plain("They met.\n-- \n" + "a line\n".repeat(6))).isEqualTo("# Talks\nThey met.");
        assertThat(plain("They met.\n-- \n" + wide)).contains("and ended.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "On 1 ", "> ", ">", "-", "wrote:", "From: a", "<"})
    void longLinesTakeNoLonger(String part) {
        String line = part.repeat(390 / part.length()) + ":\n";

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> plain("They met.\n" + line.repeat(2_000) + part.repeat(100_000) + "\n> Who?\n"));
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> plain("They met.\n" + (line + "\n> Who?\n").repeat(2_000)));
    }

    @Test
    void readsElementsInAPlainMailAsSuch() throws ImportException {
        assertThat(plain("<div><p>They met.</p><p>They left.</p></div>\n")).isEqualTo("# Talks\nThey met.\nThey left.");
        assertThat(plain("x < y and y > z\n")).isEqualTo("# Talks\nx < y and y > z");
    }

    @ParameterizedTest
    @CsvSource({"Talks, They left., They met.", "Fwd: Talks, They left., Nobody"})
    void leavesOutWhatAMailInHtmlAnswersAndIsSignedWith(String subject, String kept, String dropped)
            throws ImportException {
        String html =
                "<p>They left.</p><div class=gmail_signature>Nobody</div><blockquote type=cite>They met.</blockquote>";
        String head = "From: a@paper.example\nSubject: " + subject + "\nContent-Type: text/html\n\n";

        assertThat(shown(read(head + html))).contains(kept).doesNotContain(dropped);
        assertThat(shown(read(head + "<blockquote type=cite>They met.</blockquote>")))
                .contains("They met.");
    }

    private String plain(String text) throws ImportException {
        return shown(read("From: a@paper.example\nSubject: Talks\nContent-Type: text/plain\n\n" + text));
    }
}
