package dateline.exporting.pdf;

import dateline.dossier.Dossier;
import dateline.exporting.ExportOptions;
import dateline.exporting.ExportWords;
import dateline.exporting.Exporter;
import dateline.exporting.Loss;
import dateline.exporting.StarredStory;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The starred events or, where none is, the story in short as a presentation: a timeline of them all, then a sheet for each. */
public final class PresentationPdfExporter implements Exporter {

    private final ExportWords words;

    /** Speaks in these words. */
    public PresentationPdfExporter(ExportWords words) {
        this.words = words;
    }

    @Override
    public String format() {
        return "presentation-pdf";
    }

    @Override
    public String suffix() {
        return "pdf";
    }

    @Override
    public long marksLeftOut(Dossier dossier) {
        return StarredStory.marksLeftOut(dossier);
    }

    @Override
    public List<Loss> write(Dossier dossier, ExportOptions options, OutputStream out) throws IOException {
        try (PdfPages pages = PdfPages.presentation(StarredStory.chosen(dossier), options, words)) {
            pages.write(out);
            return Loss.all(StarredStory.leftOut(dossier), pages.losses().stream());
        }
    }
}
