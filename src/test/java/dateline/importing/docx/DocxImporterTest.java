package dateline.importing.docx;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class DocxImporterTest {

    private static final String CORE = """
        <cp:coreProperties xmlns:dc="a" xmlns:dcterms="b"><dc:creator>A. Writer</dc:creator>
        <dcterms:created>2023-06-19T08:00:00Z</dcterms:created></cp:coreProperties>\
        """;

    private final DocxImporter importer = new DocxImporter();

    /** A document with these paragraphs. */
    public static byte[] word(String body) {
        return Zips.of(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                "<w:document xmlns:w=\"x\"><w:body>" + body + "</w:body></w:document>",
                "docProps/core.xml",
                CORE);
    }

    /** A paragraph in a style. */
    public static String paragraph(String style, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
    }

    /** A run of words. */
    public static String run(String words) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    @Test
    void readsHeadingsListsQuotationsAndTablesByTheirStyles() throws ImportException {
        byte[] file = word(paragraph("Title", run("Talks end"))
                + paragraph("Heading1", run("What came of it"))
                + paragraph("Normal", run("They ") + run("met."))
                + paragraph("ListParagraph", run("a hotline"))
                + paragraph("Quote", run("We are content."))
                + "<w:tbl><w:tr><w:tc>" + paragraph("", run("Year")) + "</w:tc><w:tc>" + paragraph("", run("Place"))
                + "</w:tc></w:tr><w:tr><w:tc>" + paragraph("", run("2021")) + "</w:tc><w:tc>"
                + paragraph("", run("Bali"))
                + "</w:tc></w:tr></w:tbl>");
        Article article = importer.read(document("a.docx", file), "a").article();

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
    void leavesOutHowAWordIsSpoken() throws ImportException {
        byte[] file = word(paragraph(
                "", "<w:ruby><w:rt>" + run("kai") + "</w:rt><w:rubyBase>" + run("会談") + "</w:rubyBase></w:ruby>"));

        assertThat(shown(importer.read(document("a.docx", file), "a").article()))
                .contains("会談")
                .doesNotContain("kai");
    }

    @Test
    void takesWhatRemainsWhenAllChangesAreAccepted() throws ImportException {
        byte[] file = word(paragraph(
                "",
                run("They ") + "<w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:ins>" + run("met.")
                        + "</w:ins>" + "<w:r><w:instrText>PAGE</w:instrText></w:r>"));

        assertThat(shown(importer.read(document("a.docx", file), "a").article()))
                .contains("They met.");
    }

    @Test
    void saysThatThereIsNoText() {
        byte[] file = Zips.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>");

        assertThat(importer.recognises(document("a.xlsx", file))).isFalse();
        assertThat(catchThrowableOfType(ImportException.class, () -> importer.read(document("a.docx", file), "a"))
                        .key())
                .isEqualTo("docx.other");
    }

    @Test
    void aFirstLineThatStandsOutIsTheTitle() throws ImportException {
        String text = sized(24, "They met in Bali and talked for a day, and then they left again.");

        assertThat(shown(read(sized(32, "Talks end") + text))).startsWith("# Talks end\nThey met");
        assertThat(shown(read(sized(24, "Talks end") + text))).startsWith("# a\nTalks end\n");
        assertThat(shown(read(text + sized(32, "Talks end")))).startsWith("# a\nThey met");
    }

    @Test
    void aFirstLineOfTheUsualSizeIsNoTitleAndOneThatIsLargerIs() throws ImportException {
        String text = sized(22, "They met in Bali and talked for a day, and then they left again.");
        String styles = "<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"SIZE\"/></w:rPr></w:rPrDefault>"
                + "</w:docDefaults></w:styles>";
        String line = "<w:p><w:r><w:t>Talks end</w:t></w:r></w:p>";

        assertThat(shown(read(line + text))).startsWith("# a\nTalks end");
        assertThat(shown(styled(line + text, styles.replace("SIZE", "22")))).startsWith("# a\nTalks end");
        assertThat(shown(styled(line + text, styles.replace("SIZE", "32")))).startsWith("# Talks end\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"19 June 2023", "Dear colleagues,", "They met:", "They met."})
    void aDateASalutationAndASentenceAreNoTitles(String line) throws ImportException {
        assertThat(shown(read(sized(32, line) + sized(24, "They met in Bali."))))
                .startsWith("# a\n" + line);
    }

    @Test
    void mostOfTheTextSaysWhatIsUsualAndWordsAloneCount() throws ImportException {
        String text = sized(24, "They met in Bali and talked for a day.");
        String small = "<w:r><w:rPr><w:sz w:val=\"12\"/></w:rPr><w:t>1</w:t></w:r></w:p>";
        String picture = "<w:p><w:r><w:drawing><wp:posOffset>12345</wp:posOffset></w:drawing></w:r></w:p>";
        String field = "<w:r><w:instrText>PAGE</w:instrText><w:delText>Some talks</w:delText></w:r></w:p>";
        String changed =
                sized(24, "Talks end").replace("</w:rPr>", "<w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr>");

        assertThat(shown(read(sized(24, "Talks end") + text.replace("</w:p>", small))))
                .startsWith("# a\n");
        assertThat(shown(read(picture + sized(32, "Talks end").replace("</w:p>", field) + text)))
                .startsWith("# Talks end\n");
        assertThat(shown(read(changed + text))).startsWith("# a\n");
    }

    @ParameterizedTest
    @CsvSource({"Normal, Talks end", "Standard, Talks end", "BodyText, Talks end", "Caption, a"})
    void aStyleOfRunningTextIsNone(String style, String title) throws ImportException {
        String line = sized(32, "Talks end").replace("<w:p>", "").replace("</w:p>", "");

        assertThat(shown(read(paragraph(style, line) + sized(24, "They met in Bali."))))
                .startsWith("# " + title + "\n");
    }

    @Test
    void aTableInATableIsReadOnceAndOneColumnKeepsItsParagraphs() throws ImportException {
        String inner = table(cell(paragraph("", run("Year"))) + cell(paragraph("", run("2021"))));
        String cover = "<w:sdt><w:sdtContent><w:tbl><w:tr><w:sdt><w:sdtContent>"
                + cell(paragraph("Title", run("Talks end")) + paragraph("", run("They met.")))
                + "</w:sdtContent></w:sdt></w:tr></w:tbl></w:sdtContent></w:sdt>";

        assertThat(shown(read(cover + table(cell(paragraph("", run("Before.")) + inner)))))
                .isEqualTo("# Talks end\nThey met.\nBefore.\nYear\n2021");
    }

    private Article read(String body) throws ImportException {
        return importer.read(document("a.docx", word(body)), "a").article();
    }

    private Article styled(String body, String styles) throws ImportException {
        byte[] file = Zips.of(
                "word/document.xml",
                "<w:document><w:body>" + body + "</w:body></w:document>",
                "word/styles.xml",
                styles);
        return importer.read(document("a.docx", file), "a").article();
    }

    private static String sized(int halfPoints, String words) {
        return "<w:p><w:r><w:rPr><w:sz w:val=\"" + halfPoints + "\"/></w:rPr><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String table(String cells) {
        return "<w:tbl><w:tr>" + cells + "</w:tr></w:tbl>";
    }

    private static String cell(String blocks) {
        return "<w:tc>" + blocks + "</w:tc>";
    }
}
