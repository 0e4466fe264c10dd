package dateline.exporting.pdf;

import dateline.dossier.Dossier;
import dateline.exporting.ExportOptions;
import dateline.exporting.ExportWords;
import dateline.exporting.Exporter;
import dateline.exporting.Loss;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The articles to print, with their marks and with dates in the margin. */
public final class ArticlePdfExporter implements Exporter {

    private final ExportWords words;

    /** Speaks in these words. */
    public ArticlePdfExporter(ExportWords words) {
        this.words = words;
    }

    @Override
    public String format() {
        return "article-pdf";
    }

    @Override
    public String suffix() {
        return "pdf";
    }

    @Override
    public long marksLeftOut(Dossier dossier) {
        return 0;
    }

    @Override
    public List<Loss> write(Dossier dossier, ExportOptions options, OutputStream out) throws IOException {
        try (PdfPages pages = PdfPages.articles(dossier, words)) {
            pages.write(out);
            return pages.losses();
        }
    }
}
