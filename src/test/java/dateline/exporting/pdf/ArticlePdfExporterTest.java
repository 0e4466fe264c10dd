package dateline.exporting.pdf;

import static dateline.exporting.ExampleDossiers.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Annotation;
import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Section;
import dateline.article.Source;
import dateline.article.TextSpan;
import dateline.dossier.Dossier;
import dateline.exporting.ExampleDossiers;
import dateline.exporting.ExportOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ArticlePdfExporterTest {

    @Test
    void holdsEveryWordOfTheArticleAndTheDatesOfItsEvents() throws IOException {
        Dossier dossier = ExampleDossiers.shipped();
        try (PDDocument read = read(dossier)) {
            String text = new PDFTextStripper().getText(read);

            assertThat(dossier.articles().getFirst().blocks())
                    .flatExtracting(block -> List.of(block.text().split("\\s+")))
                    .allSatisfy(word -> assertThat(text).contains((CharSequence) word));
            assertThat(text).contains("4 February 2023", "since 2021");
        }
    }

    @Test
    void aLongArticleTakesMoreSheetsAndAllAreOfTheSamePaper() throws IOException {
        try (PDDocument read = read(article("Words and more words. ".repeat(2000), List.of()))) {
            assertThat(read.getNumberOfPages()).isGreaterThan(5);
            assertThat(read.getPages())
                    .allSatisfy(
                            page -> assertThat(page.getMediaBox().getWidth()).isBetween(595f, 596f));
            assertThat(new PDFTextStripper().getText(read)).contains("Title – 5");
        }
    }

    @Test
    void aWordThatIsWiderThanTheSheetGoesOn() throws IOException {
        try (PDDocument read = read(article("w".repeat(200), List.of()))) {
            String text = new PDFTextStripper().getText(read);

            assertThat(text.chars().filter(letter -> letter == 'w').count()).isEqualTo(200);
            assertThat(text.lines()).noneMatch(line -> line.length() > 80);
        }
    }

    @Test
    void notesOfTheReaderStandBelowTheirParagraph() throws IOException {
        Annotation note = new Annotation(new TextSpan("a/p", 0, 4), "Is this so?");
        Annotation highlight = new Annotation(new TextSpan("a/p", 0, 4), "");

        try (PDDocument read = read(article("They met.", List.of(note, highlight)))) {
            assertThat(new PDFTextStripper().getText(read))
                    .containsOnlyOnce("Note:")
                    .contains("Note: Is this so?");
        }
    }

    @Property(tries = 30)
    void anyTextCanBePrinted(@ForAll String text) throws IOException {
        try (PDDocument read = read(article(text, List.of()))) {
            assertThat(read.getNumberOfPages()).isPositive();
        }
    }

    private static Dossier article(String text, List<Annotation> marks) {
        Article article = new Article(
                        "a",
                        new Block.Heading("a/title", "Title", 1),
                        new Source("", "", "", Optional.empty()),
                        Optional.empty(),
                        List.of(new Section(
                                new Block.Heading("a/s", "", 2), List.of(new Block.Paragraph("a/p", text)))))
                .annotated(marks);
        return new Dossier("", List.of(article), List.of(), List.of(), List.of(), List.of());
    }

    private static PDDocument read(Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ArticlePdfExporter(WORDS).write(dossier, ExportOptions.ALL, out);
        return Loader.loadPDF(out.toByteArray());
    }
}
