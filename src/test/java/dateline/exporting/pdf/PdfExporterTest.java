package dateline.exporting.pdf;

import static dateline.exporting.ExampleDossiers.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Dossier;
import dateline.dossier.Issue;
import dateline.exporting.ExampleDossiers;
import dateline.exporting.ExportOptions;
import dateline.exporting.Loss;
import dateline.exporting.Paper;
import dateline.exporting.PictureStyle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class PdfExporterTest {

    private final PdfExporter exporter = new PdfExporter(WORDS);

    @Test
    void theTextIsTextAndStandsThereOnce() throws IOException {
        try (PDDocument read = read(ExampleDossiers.timed("2023-02", ""), Paper.WHOLE)) {
            String text = new PDFTextStripper().getText(read);

            assertThat(text).contains("28 February 2023 · 2 events", "Not dated (1): Event 1");
            assertThat(text.split("Event 0", -1)).hasSize(2);
        }
    }

    @Test
    void holdsTheLettersThatItUsesAndNoOthers() throws IOException {
        try (PDDocument read = read(ExampleDossiers.titled("Встреча в Москве"), Paper.WHOLE)) {
            assertThat(new PDFTextStripper().getText(read)).contains("Встреча в Москве");
            assertThat(fonts(read)).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            });
        }
    }

    @Test
    void drawingsArePacked() throws IOException {
        try (PDDocument read = read(ExampleDossiers.large(300), Paper.WHOLE)) {
            PDStream drawing = drawing(read).getContentStream();

            assertThat(drawing.getLength()).isLessThan(drawing.toByteArray().length / 3);
        }
    }

    @Test
    void saysWhichLettersAreInNoFont() throws IOException {
        String ofNoScript = Character.toString(0xE777);

        assertThat(lost("Meeting " + ofNoScript + ofNoScript)).containsExactly(new Loss("loss.letters", 1));
        assertThat(lost("Meeting")).isEmpty();
    }

    @Test
    void isOnePageUnlessSheetsAreAskedFor() throws IOException {
        try (PDDocument read = read(ExampleDossiers.large(300), Paper.WHOLE)) {
            assertThat(read.getNumberOfPages()).isOne();
            assertThat(read.getPage(0).getMediaBox().getWidth()).isEqualTo(1050);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "WHOLE")
    void sheetsSayWhereTheyBelongAndAreNoFewerThanTheLeastScaleTakes(Paper paper) throws IOException {
        Dossier dossier = ExampleDossiers.large(300);
        float high;
        try (PDDocument whole = read(dossier, Paper.WHOLE)) {
            high = whole.getPage(0).getMediaBox().getHeight();
        }
        try (PDDocument read = read(dossier, paper)) {
            int columns = paper == Paper.A3 ? 1 : 2;
            int rows = read.getNumberOfPages() / columns;

            assertThat(read.getPage(0).getMediaBox().getWidth()).isEqualTo((float) paper.width());
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Sheet " + rows * columns + " of " + rows * columns + ": row " + rows);
            assertThat(rows * (paper.height() - 57)).isGreaterThan(0.8 * high);
        }
    }

    @Test
    void aSheetOnWhichALaneGoesOnNamesItAgainAndOneOnWhichItBeginsDoesNot() throws IOException {
        try (PDDocument read = read(ExampleDossiers.large(300), Paper.A4)) {
            assertThat(page(read, 1)).doesNotContain("continued");
            assertThat(page(read, 3)).containsPattern("\\w+, continued");
        }
    }

    @Test
    void aNameThatIsLongerThanItsSheetIsCutBetweenLetters() throws IOException {
        for (int words : List.of(9, 60)) {
            String name = "Airspace ".repeat(words).strip();
            try (PDDocument read = read(named(name), Paper.A4)) {
                assertThat(page(read, 3).contains(name + ", continued")).isEqualTo(words == 9);
                assertThat(page(read, 3).lines())
                        .filteredOn(line -> line.length() > 60 && line.endsWith("…"))
                        .hasSize(words == 9 ? 0 : 1);
            }
        }
    }

    private static Dossier named(String issue) {
        Dossier large = ExampleDossiers.large(300);
        List<Issue> issues = large.issues().stream()
                .map(each -> new Issue(each.id(), issue, each.terms(), each.positions(), each.lane(), each.colour()))
                .toList();
        return new Dossier(large.title(), large.articles(), large.events(), issues, large.actors(), large.quotations());
    }

    private static String page(PDDocument read, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(read);
    }

    @Property(tries = 30)
    void anyTitleCanBeDrawn(@ForAll String title) throws IOException {
        try (PDDocument read = read(ExampleDossiers.titled(title), Paper.WHOLE)) {
            assertThat(read.getNumberOfPages()).isOne();
        }
    }

    private List<Loss> lost(String title) throws IOException {
        return exporter.write(ExampleDossiers.titled(title), ExportOptions.ALL, new ByteArrayOutputStream());
    }

    private PDDocument read(Dossier dossier, Paper paper) throws IOException {
        PictureStyle style = new PictureStyle(false, PictureStyle.WIDTH, 1, paper);
        ExportOptions options = new ExportOptions(Optional.empty(), List.of(), Optional.empty(), 0, style);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(dossier, options, out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static List<PDFont> fonts(PDDocument read) throws IOException {
        PDResources drawing = drawing(read).getResources();
        return StreamSupport.stream(drawing.getFontNames().spliterator(), false)
                .map(name -> font(drawing, name))
                .toList();
    }

    private static PDFormXObject drawing(PDDocument read) throws IOException {
        PDResources page = read.getPage(0).getResources();
        return (PDFormXObject) page.getXObject(page.getXObjectNames().iterator().next());
    }

    private static PDFont font(PDResources resources, COSName name) {
        try {
            return resources.getFont(name);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
