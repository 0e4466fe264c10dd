package dateline.exporting.pdf;

import dateline.exporting.ExportWords;
import dateline.exporting.Loss;
import dateline.exporting.PictureStyle;
import dateline.exporting.picture.StyleSheet;
import dateline.exporting.picture.TimelinePicture;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;

/** A picture drawn once, as a form that every sheet shows a part of. Its text is text. */
public final class PdfTimeline implements Closeable {

    /** A pixel of the web, in points. */
    private static final double PIXEL = 0.75;

    private final PDDocument document = new PDDocument();
    private final PdfFonts fonts;

    private PdfTimeline(TimelinePicture picture, PictureStyle style, ExportWords words) throws IOException {
        fonts = new PdfFonts(document);
        document.getDocumentInformation().setTitle(picture.title());
        document.getDocumentInformation().setSubject(picture.caption());
        document.getDocumentCatalog().setLanguage("en");
        new PdfSheets(document, fonts, words).lay(form(picture, style), style.paper());
        fonts.embed();
    }

    /** Draws a picture on the paper that the style asks for. */
    public static PdfTimeline of(TimelinePicture picture, PictureStyle style, ExportWords words) throws IOException {
        return new PdfTimeline(picture, style, words);
    }

    /** An empty one of this size. */
    static PDFormXObject form(PDDocument document, PDRectangle size) {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(size);
        form.setResources(new PDResources());
        return form;
    }

    private PDFormXObject form(TimelinePicture picture, PictureStyle style) throws IOException {
        float width = (float) (picture.width() * PIXEL);
        float height = (float) (picture.height() * PIXEL);
        PDFormXObject form = form(document, new PDRectangle(width, height));
        try (PDFormContentStream content = new PDFormContentStream(form)) {
            content.transform(new Matrix((float) PIXEL, 0, 0, (float) -PIXEL, 0, height));
            picture.drawOn(new PdfSurface(new PdfPen(content, fonts), StyleSheet.of(style.isDark())));
        } catch (UncheckedIOException error) {
            throw error.getCause();
        }
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

    /** The first sheet in dots, so many for each pixel of the picture. */
    public BufferedImage dots(double scale) throws IOException {
        return new PDFRenderer(document).renderImage(0, (float) (scale / PIXEL), ImageType.RGB);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
