package dateline.exporting.pdf;

import dateline.dossier.Dossier;
import dateline.exporting.ExportOptions;
import dateline.exporting.ExportWords;
import dateline.exporting.Loss;
import dateline.exporting.PictureStyle;
import dateline.exporting.StarredStory;
import dateline.exporting.picture.StyleSheet;
import dateline.exporting.picture.Surface;
import dateline.exporting.picture.TimelinePicture;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;

/** Pages whose text is text. Each drawing is drawn once, as a form that one page or several show. */
public final class PdfPages implements Closeable {

    private static final double PIXEL = PictureStyle.PIXEL;

    private final PDDocument document = new PDDocument();
    private final PdfFonts fonts;

    private PdfPages(String title) throws IOException {
        fonts = new PdfFonts(document);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage("en");
    }

    /** A picture on the paper that the style asks for. */
    public static PdfPages timeline(TimelinePicture picture, PictureStyle style, ExportWords words) throws IOException {
        PdfPages pages = new PdfPages(picture.title());
        pages.lay(picture, style, words);
        pages.fonts.embed();
        return pages;
    }

    private void lay(TimelinePicture picture, PictureStyle style, ExportWords words) throws IOException {
        document.getDocumentInformation().setSubject(picture.caption());
        StyleSheet styles = StyleSheet.of(StyleSheet.TIMELINE, style.isDark());
        PDFormXObject form = form(picture.width(), picture.height(), styles, picture::drawOn);
        new PdfSheets(document, fonts, words).lay(form, style.paper(), y -> picture.laneAcross(y / PIXEL));
    }

    /** The articles of a dossier with their marks, and with dates in the margin. */
    public static PdfPages articles(Dossier dossier, ExportWords words) throws IOException {
        PdfPages pages = new PdfPages(words.title(dossier));
        StyleSheet styles = StyleSheet.of(StyleSheet.ARTICLE, false);
        ArticlePaper paper = new ArticlePaper(dossier, words, styles, pages.fonts);
        PdfSheets sheets = new PdfSheets(pages.document, pages.fonts, words);
        try {
            for (ArticlePaper.Sheet sheet : paper.sheets()) {
                Consumer<Surface> drawing = surface -> paper.draw(sheet, surface);
                sheets.whole(pages.form(ArticlePaper.WIDTH, ArticlePaper.HEIGHT, styles, drawing));
            }
        } catch (UncheckedIOException error) {
            throw error.getCause();
        }
        pages.fonts.embed();
        return pages;
    }

    /** A timeline of events on one sheet, and one sheet for each of them. */
    static PdfPages presentation(Dossier starred, ExportOptions options, ExportWords words) throws IOException {
        PdfPages pages = new PdfPages(words.title(starred));
        pages.lay(TimelinePicture.of(starred, options, words), options.picture(), words);
        StyleSheet styles = StyleSheet.of(StyleSheet.STORY, options.picture().isDark());
        StoryPaper paper = new StoryPaper(styles, words);
        PdfSheets sheets = new PdfSheets(pages.document, pages.fonts, words);
        List<StarredStory.Step> story = StarredStory.of(starred, words);
        for (int number = 1; number <= story.size(); number++) {
            StarredStory.Step step = story.get(number - 1);
            String place = words.text("presentation.place", number, story.size());
            Consumer<Surface> drawing = surface -> paper.draw(step, place, surface);
            sheets.whole(pages.form(StoryPaper.WIDTH, StoryPaper.HEIGHT, styles, drawing));
        }
        pages.fonts.embed();
        return pages;
    }

    private PDFormXObject form(double width, double height, StyleSheet styles, Consumer<Surface> drawing)
            throws IOException {
        PDRectangle size = new PDRectangle((float) (width * PIXEL), (float) (height * PIXEL));
        PDFormXObject form = form(document, size);
        try (PDFormContentStream content = new PDFormContentStream(form)) {
            content.transform(new Matrix((float) PIXEL, 0, 0, (float) -PIXEL, 0, size.getHeight()));
            drawing.accept(new PdfSurface(new PdfPen(content, fonts), styles));
        } catch (UncheckedIOException error) {
            throw error.getCause();
        }
        compress(form.getCOSObject());
        return form;
    }

    /** A form is written as it is drawn, and drawings are long. */
    private static void compress(COSStream drawing) throws IOException {
        byte[] plain;
        try (InputStream stream = drawing.createInputStream()) {
            plain = stream.readAllBytes();
        }
        try (OutputStream stream = drawing.createOutputStream(COSName.FLATE_DECODE)) {
            stream.write(plain);
        }
    }

    /** An empty one of this size. */
    static PDFormXObject form(PDDocument document, PDRectangle size) {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(size);
        form.setResources(new PDResources());
        return form;
    }

    /** What could not be drawn. */
    public List<Loss> losses() {
        return Loss.all(Loss.of("loss.letters", fonts.missing()));
    }

    /** Writes the document, without closing the stream. */
    public void write(OutputStream out) throws IOException {
        document.save(out);
    }

    /** How many there are. */
    public int count() {
        return document.getNumberOfPages();
    }

    /** One of them in dots, so many for each pixel, from 0. */
    public BufferedImage dots(int page, double scale) throws IOException {
        return new PDFRenderer(document).renderImage(page, (float) (scale / PIXEL), ImageType.RGB);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
