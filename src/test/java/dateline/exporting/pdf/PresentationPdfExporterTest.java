package dateline.exporting.pdf;

import static dateline.exporting.ExampleDossiers.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.dossier.Dossier;
import dateline.dossier.EventCorrections;
import dateline.exporting.ExampleDossiers;
import dateline.exporting.ExportOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PresentationPdfExporterTest {

    @Test
    void hasASheetForEachStarredEventAfterATimelineOfThem() throws IOException {
        Dossier dossier = ExampleDossiers.timed("2023", "2021", "2022");
        Dossier starred = new EventCorrections(dossier).star(Set.of("e0", "e1"), true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new PresentationPdfExporter(WORDS).write(starred, ExportOptions.ALL, out);

        try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
            assertThat(read.getNumberOfPages()).isEqualTo(3);
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(second.getText(read)).contains("2021", "Event 1", "As the record has it.", "1 of 2");
        }
    }
}
