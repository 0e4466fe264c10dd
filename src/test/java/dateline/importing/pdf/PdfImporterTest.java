package dateline.importing.pdf;

import static dateline.importing.Imports.document;
import static dateline.importing.Imports.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dateline.article.Article;
import dateline.article.Particular;
import dateline.importing.Draft;
import dateline.importing.ImportException;
import dateline.importing.Warning;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfImporterTest {

    private static final String LINE = "The two sides met again on Monday in";

    private final PdfImporter importer = new PdfImporter();

    @Test
    void findsTitleHeadingsAndParagraphsAndDropsHeadsAndPageNumbers() throws ImportException {
        String line = "The two sides met on Monday and they said that they were content with it so";

        assertThat(shown(read(Pdfs.article()))).isEqualTo("""
                # Talks end
                ## What came of it
                %1$s %1$s far. The countries left.
                ## What comes next
                %1$s %1$s far.""".formatted(line));
    }

    @Test
    void readsOneColumnAfterTheOther() throws ImportException {
        Pdfs pdf = new Pdfs().page().line(50, 750, 18, "Talks that end early with no result at all");
        for (int i = 0; i < 6; i++) {
            pdf.line(50, 700 - i * 13, 10, LINE + " 1" + (char) ('a' + i))
                    .line(320, 700 - i * 13, 10, LINE + " 2" + (char) ('a' + i));
        }

        assertThat(shown(read(pdf.bytes())))
                .contains(LINE + " 1a " + LINE + " 1b")
                .contains(LINE + " 1f " + LINE + " 2a");
    }

    @Test
    void anIndentOrAShortLineEndsAParagraph() throws ImportException {
        String full = "They met on Monday and talked about all that there was to talk about then.";

        assertThat(shown(read(new Pdfs()
                        .page()
                        .lines(50, 700, full, full, "That was all.", full, full)
                        .lines(62, 635, full)
                        .lines(50, 622, full)
                        .bytes())))
                .isEqualTo("# a\n%1$s %1$s That was all.\n%1$s %1$s\n%1$s %1$s".formatted(full));
    }

    @Test
    void keepsAHyphenThatTheTextHasElsewhere() throws ImportException {
        assertThat(shown(read(new Pdfs()
                        .page()
                        .lines(
                                50,
                                700,
                                "The high-level talks of both sides were about the one and only high-",
                                "level visit, and about trade bar-",
                                "riers.")
                        .bytes())))
                .contains("only high-level visit")
                .contains("trade barriers");
    }

    @Test
    void readsListsAndCaptions() throws ImportException {
        assertThat(shown(read(new Pdfs()
                        .page()
                        .lines(
                                50,
                                700,
                                "They agreed on this, after long talks in the capital:",
                                "• a hotline",
                                "• flights")
                        .lines(50, 600, "Figure 1. The two sides")
                        .bytes())))
                .endsWith("- a hotline\n- flights\n^ Figure 1. The two sides");
    }

    @Test
    void takesTheAuthorFromItsPropertiesAndTheDayOnWhichItWasMadeForAHintAlone() throws ImportException {
        Article article = read(new Pdfs()
                .page()
                .line(50, 700, 11, "They met.")
                .properties("Microsoft Word - talks.doc", "A. Writer", 2023, 6, 19)
                .bytes());

        assertThat(article.title()).isEqualTo("a");
        assertThat(article.source().author()).isEqualTo("A. Writer");
        assertThat(article.published()).isEmpty();
        assertThat(article.source().particulars())
                .containsExactly(new Particular(Draft.FILE, Draft.CREATED, "2023-06-19"));
    }

    @Test
    void opensAFileThatIsLockedOnlyAgainstChanges() throws ImportException {
        assertThat(shown(read(new Pdfs()
                        .page()
                        .line(50, 700, 11, "They met.")
                        .locked("")
                        .bytes())))
                .endsWith("They met.");
    }

    @Test
    void saysThatTextWasNotToBeTaken() throws ImportException {
        Pdfs pdf = new Pdfs().page().line(50, 700, 11, "They met.").reserved();

        assertThat(warnings(pdf.bytes())).containsExactly("pdf.reserved");
    }

    @Test
    void saysThatAFileBreaksOff() throws ImportException {
        byte[] whole = Pdfs.article();

        assertThat(warnings(whole)).isEmpty();
        assertThat(warnings(Arrays.copyOf(whole, whole.length - 20))).containsExactly("pdf.cut");
    }

    private List<String> warnings(byte[] pdf) throws ImportException {
        return importer.read(document("a.pdf", pdf), "a").warnings().stream()
                .map(Warning::key)
                .toList();
    }

    @Test
    void saysWhatIsWrong() {
        byte[] whole = Pdfs.article();

        assertThat(failure(new Pdfs()
                        .page()
                        .line(50, 700, 11, "x")
                        .locked("secret")
                        .bytes()))
                .isEqualTo("pdf.locked");
        assertThat(failure(new Pdfs().page().bytes())).isEqualTo("text.empty");
        assertThat(failure(Arrays.copyOf(whole, 40))).isEqualTo("pdf.broken");
    }

    @ParameterizedTest
    @CsvSource({
        "Talks end, Talks end",
        "Untitled, Talks end",
        "Annual report, Talks end",
        "'', Talks end",
        "TALKS END!, TALKS END!"
    })
    void believesTheTitleOfItsPropertiesIfThePagesSayItToo(String stated, String title) throws ImportException {
        byte[] bytes = new Pdfs()
                .page()
                .line(50, 700, 20, "Talks end")
                .lines(50, 660, "They met on Monday. They met again on Tuesday, and then they left.")
                .properties(stated, "", 2023, 6, 19)
                .bytes();

        assertThat(read(bytes).title()).isEqualTo(title);
    }

    @Test
    void endsThoughFormsDrawEachOther() {
        String pdf = """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>endobj
                4 0 obj<</Length 5>>stream
                /F Do
                endstream endobj
                5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>/Length 17>>stream
                /F Do /F Do /F Do
                endstream endobj
                trailer<</Root 1 0 R>>
                %%EOF""";

        assertThat(failure(pdf.getBytes(StandardCharsets.US_ASCII))).isIn("text.empty", "pdf.broken");
    }

    private String failure(byte[] bytes) {
        return catchThrowableOfType(ImportException.class, () -> importer.read(document("a.pdf", bytes), "a"))
                .key();
    }

    private Article read(byte[] bytes) throws ImportException {
        assertThat(importer.recognises(document("a.txt", bytes))).isTrue();
        return importer.read(document("a.pdf", bytes), "a").article();
    }
}
