package dateline.importing.odt;

import static dateline.importing.Imports.document;
import static dateline.importing.Imports.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dateline.article.Article;
import dateline.article.Particular;
import dateline.importing.Draft;
import dateline.importing.ImportException;
import dateline.importing.Zips;
import org.junit.jupiter.api.Test;

public class OdtImporterTest {

    private final OdtImporter importer = new OdtImporter();

    /** A text with these paragraphs. */
    public static byte[] text(String body) {
        return Zips.of(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<office:document-content xmlns:office=\"o\"><office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>",
                "meta.xml",
                "<office:meta><meta:initial-creator>A. Writer</meta:initial-creator>"
                        + "<meta:creation-date>2023-06-19T08:00:00</meta:creation-date></office:meta>");
    }

    @Test
    void readsHeadingsListsQuotationsAndTables() throws ImportException {
        byte[] file = text("<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:p"
                + " text:style-name=\"Title\">Talks end</text:p><text:h text:outline-level=\"1\">What came of"
                + " it</text:h><text:p>They<text:s/>met<text:note><text:p>a"
                + " note</text:p></text:note>.</text:p><text:list><text:list-item><text:p>a"
                + " <text:span>hotline</text:span></text:p></text:list-item></text:list><text:p"
                + " text:style-name=\"Quotations\">We are content.</text:p>"
                + "<table:table><table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell>"
                + "<table:table-cell><text:p>Place</text:p></table:table-cell></table:table-row><table:table-row>"
                + "<table:table-cell><text:p>2021</text:p></table:table-cell><table:table-cell><text:p>Bali</text:p>"
                + "</table:table-cell></table:table-row></table:table>");
        Article article = importer.read(document("a.odt", file), "a").article();

        assertThat(importer.recognises(document("a.odt", file))).isTrue();
        assertThat(shown(article)).isEqualTo("""
            # Talks end
            ## What came of it
            They met.
            - a hotline
            > We are content.
            | Year  Place
            | 2021  Bali\
            """);
        assertThat(article.source().author()).isEqualTo("A. Writer");
        assertThat(article.published()).isEmpty();
        assertThat(article.source().particulars())
                .containsExactly(new Particular(Draft.FILE, Draft.CREATED, "2023-06-19"));
    }

    @Test
    void aStyleMadeForAFewParagraphsIsWhatItIsMadeFrom() throws ImportException {
        String styles = "<office:automatic-styles><style:style style:name=\"P1\" style:parent-style-name=\"Title\"/>"
                + "</office:automatic-styles>";
        byte[] file = text(styles + "<text:p text:style-name=\"P1\">Talks end</text:p><text:p>They met.</text:p>");

        assertThat(shown(importer.read(document("a.odt", file), "a").article())).isEqualTo("# Talks end\nThey met.");
    }

    @Test
    void aTableInATableIsReadOnce() throws ImportException {
        String inner = table("<text:p>Year</text:p>", "<text:p>2021</text:p>");
        byte[] file = text(table("<text:p>They met.</text:p><text:p>They left.</text:p>" + inner));

        assertThat(shown(importer.read(document("a.odt", file), "a").article()))
                .isEqualTo("# a\nThey met.\nThey left.\nYear\n2021");
    }

    @Test
    void saysThatItIsLocked() {
        byte[] file = Zips.of(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "\u0001\u0002",
                "META-INF/manifest.xml",
                "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>");

        assertThat(catchThrowableOfType(ImportException.class, () -> importer.read(document("a.odt", file), "a"))
                        .key())
                .isEqualTo("archive.locked");
    }

    private static String table(String... cells) {
        return "<table:table><table:table-row><table:table-cell>"
                + String.join("</table:table-cell><table:table-cell>", cells)
                + "</table:table-cell></table:table-row></table:table>";
    }
}
