package dateline.importing.epub;

import static dateline.importing.Imports.document;
import static dateline.importing.Imports.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dateline.article.Article;
import dateline.article.DateEvidence;
import dateline.importing.ImportException;
import dateline.time.TimeSpan;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EpubImporterTest {

    private final EpubImporter importer = new EpubImporter();

    @Test
    void readsTheChaptersInTheOrderOfTheSpine() throws ImportException {
        assertThat(shown(read(Epubs.book()))).isEqualTo("""
            # The talks
            ## How it began
            They met.
            ### In May
            They met again.
            ## The second
            They left early.\
            """);
    }

    @Test
    void takesWhatTheBookSaysOfItself() throws ImportException {
        Article article = read(Epubs.book());

        assertThat(article.source().author()).isEqualTo("A. Writer");
        assertThat(article.source().publisher()).isEqualTo("The House");
        assertThat(article.published()).contains(TimeSpan.parse("2023-06-19"));
        assertThat(article.source().evidence()).contains(DateEvidence.PROPERTIES);
    }

    @Test
    void takesTheNamesOfChaptersFromTheContentsOfAnOlderBook() throws ImportException {
        Epubs book = Epubs.book()
                .without("OEBPS/nav.xhtml")
                .with("OEBPS/toc.ncx", """
                    <ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel><text>Two</text></navLabel>
                    <content src="text/the%20second.xhtml"/></navPoint></navMap></ncx>\
                    """)
                .with("OEBPS/book.opf", """
                    <package><metadata/><manifest><item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
                    <item id="b" href="text/the%20second.xhtml"/></manifest><spine toc="n"><itemref idref="b"/></spine></package>\
                    """);

        assertThat(shown(read(book))).isEqualTo("# Two\nThey left early.");
    }

    @Test
    void readsNoPlaceThatALinkLeadsTo() throws ImportException {
        Epubs linked = Epubs.book().with("OEBPS/text/one.xhtml", "/etc/hostname");

        assertThat(shown(read(linked))).doesNotContain("hostname").contains("They left");
    }

    @ParameterizedTest
    @ValueSource(strings = {"They met in Bali.", "They met & left.\nTwice."})
    void readsAChapterWithoutTags(String words) throws ImportException {
        assertThat(shown(read(Epubs.book().with("OEBPS/text/one.xhtml", words))))
                .contains(words.replace('\n', ' '));
    }

    @Test
    void followsNoEntity() throws ImportException {
        Epubs book = Epubs.book().with("OEBPS/text/one.xhtml", """
            <?xml version="1.0"?><!DOCTYPE html [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY a "aaaaaaaaaa">
            <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Talks &file; &b;</p>
            </body></html>\
            """);

        assertThat(shown(read(book))).contains("Talks &file; &b;");
    }

    @ParameterizedTest
    @CsvSource({
        "META-INF/encryption.xml, <CipherReference URI='OEBPS/text/one.xhtml'/>, archive.locked",
        "OEBPS/book.opf, <package/>, epub.nothing",
        "OEBPS/book.opf, 'no XML', epub.nothing"
    })
    void saysWhatIsWrong(String name, String content, String key) {
        assertThat(failure(Epubs.book().with(name, content).bytes())).isEqualTo(key);
    }

    @Test
    void aBookWithScrambledFontsIsNotLocked() throws ImportException {
        assertThat(read(Epubs.book().with("META-INF/encryption.xml", "<CipherReference URI='OEBPS/font.otf'/>"))
                        .title())
                .isEqualTo("The talks");
    }

    @Test
    void saysThatABookWasCutOff() {
        byte[] whole = Epubs.book().bytes();

        assertThat(failure(Arrays.copyOf(whole, whole.length / 3))).isIn("archive.broken", "epub.nothing");
    }

    @Test
    void refusesWhatUnpacksToMoreThanABook() {
        assertThat(failure(
                        Epubs.book().with("OEBPS/a.html", "a".repeat(70 << 20)).bytes()))
                .isEqualTo("archive.large");
    }

    @Test
    void findsWhereReferencesLead() {
        assertThat(new Folder("a/b.opf").resolve("c%20d.html#x")).isEqualTo("a/c d.html");
        assertThat(new Folder("a/b.opf").resolve("../../../c.html")).isEqualTo("c.html");
        assertThat(new Folder("b.opf").resolve("/a/./c.html?x")).isEqualTo("a/c.html");
        assertThat(new Folder("b.opf").resolve("%zz+.html")).isEqualTo("%zz+.html");
    }

    private String failure(byte[] bytes) {
        return catchThrowableOfType(ImportException.class, () -> importer.read(document("a.epub", bytes), "a"))
                .key();
    }

    private Article read(Epubs book) throws ImportException {
        assertThat(importer.recognises(document("a", book.bytes()))).isTrue();
        return importer.read(document("a.epub", book.bytes()), "a").article();
    }
}
