package dateline.exporting.pdf;

import dateline.exporting.ExportWords;
import dateline.exporting.Paper;
import dateline.exporting.PictureStyle;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** Lays a drawing on sheets, which say where they belong and repeat a strip of the sheets beside them, to be glued on. */
final class PdfSheets {

    /** No reader of PDF must show larger pages. */
    private static final float LARGEST = 14_400;

    private static final float CENTIMETRE = (float) PictureStyle.PRINT_MARGIN;
    private static final float SMALL = 7;

    private static final String CUT = "…";

    private static final float ROUNDING = 1e-4f;

    /** So small a drawing may become to take fewer sheets. */
    private static final float SMALLEST = 0.8f;

    private final PDDocument document;
    private final PdfFonts fonts;
    private final ExportWords words;

    PdfSheets(PDDocument document, PdfFonts fonts, ExportWords words) {
        this.document = document;
        this.fonts = fonts;
        this.words = words;
    }

    /**
     * Adds as many pages as it takes.
     *
     * @param across what is cut so far below the upper edge of the drawing, and must be named again
     */
    void lay(PDFormXObject drawing, Paper paper, DoubleFunction<Optional<String>> across) throws IOException {
        if (paper == Paper.WHOLE) {
            whole(drawing);
        } else {
            tiled(drawing, new PDRectangle((float) paper.width(), (float) paper.height()), across);
        }
    }

    /** Adds a page as large as the drawing. */
    void whole(PDFormXObject drawing) throws IOException {
        PDRectangle size = drawing.getBBox();
        float shrunk = Math.min(1, LARGEST / Math.max(size.getWidth(), size.getHeight()));
        PDPage page = new PDPage(new PDRectangle(size.getWidth() * shrunk, size.getHeight() * shrunk));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.transform(Matrix.getScaleInstance(shrunk, shrunk));
            content.drawForm(drawing);
        }
    }

    private void tiled(PDFormXObject drawing, PDRectangle sheet, DoubleFunction<Optional<String>> across)
            throws IOException {
        float width = sheet.getWidth() - 2 * CENTIMETRE;
        float height = sheet.getHeight() - 2 * CENTIMETRE;
        PDRectangle size = drawing.getBBox();
        float scale = Stream.of(1f, fitting(size.getWidth(), width), fitting(size.getHeight(), height))
                .filter(shrunk -> shrunk >= SMALLEST)
                .min(Comparator.comparing((Float shrunk) ->
                                count(size.getWidth() * shrunk, width) * count(size.getHeight() * shrunk, height))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(1f);
        int columns = count(size.getWidth() * scale, width);
        int rows = count(size.getHeight() * scale, height);
        for (int row = 0; row < rows; row++) {
            Optional<String> cut = across.apply(row * (height - CENTIMETRE) / scale);
            for (int column = 0; column < columns; column++) {
                PDPage page = new PDPage(sheet);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    String place = words.text(
                            "picture.sheet", row * columns + column + 1, rows * columns, row + 1, column + 1);
                    write(place, width, CENTIMETRE / 3, content);
                    if (cut.isPresent()) {
                        String name = words.text("picture.sheet.lane", cut.get());
                        write(name, width, sheet.getHeight() - CENTIMETRE + SMALL / 2, content);
                    }
                    content.addRect(CENTIMETRE, CENTIMETRE, width, height);
                    content.clip();
                    float left = CENTIMETRE - column * (width - CENTIMETRE);
                    float top = sheet.getHeight() - CENTIMETRE + row * (height - CENTIMETRE);
                    content.transform(Matrix.getTranslateInstance(left, top - size.getHeight() * scale));
                    content.transform(Matrix.getScaleInstance(scale, scale));
                    content.drawForm(drawing);
                }
            }
        }
    }

    /** How a length is to be shrunk to take a sheet less. */
    private static float fitting(float length, float sheet) {
        int fewer = Math.max(1, count(length, sheet) - 1);
        return Math.min(1, (fewer * (sheet - CENTIMETRE) + CENTIMETRE) / length - ROUNDING);
    }

    /** How many sheets a length takes where each repeats a centimetre of the one before. */
    private static int count(float length, float sheet) {
        return Math.max(1, (int) Math.ceil((length - CENTIMETRE) / (sheet - CENTIMETRE)));
    }

    /** Writes in the margin, in so much width, so far above the lower edge. */
    private void write(String text, float width, float height, PDPageContentStream content) throws IOException {
        content.saveGraphicsState();
        content.transform(Matrix.getTranslateInstance(CENTIMETRE, height));
        content.drawForm(line(fitted(text, width), width));
        content.restoreGraphicsState();
    }

    private String fitted(String text, float width) throws IOException {
        String shown = text;
        for (int end = text.length(); end > 0 && width(shown) > width; ) {
            end = text.offsetByCodePoints(end, -1);
            shown = text.substring(0, end).stripTrailing() + CUT;
        }
        return shown;
    }

    private double width(String text) throws IOException {
        double width = 0;
        for (PdfFonts.Run run : fonts.runs(text)) {
            width += run.width(SMALL);
        }
        return width;
    }

    private PDFormXObject line(String text, float width) throws IOException {
        PDFormXObject line = PdfPages.form(document, new PDRectangle(width, 2 * SMALL));
        try (PDFormContentStream content = new PDFormContentStream(line)) {
            content.beginText();
            content.newLineAtOffset(0, SMALL / 2);
            for (PdfFonts.Run run : fonts.runs(text)) {
                content.setFont(run.font(), SMALL);
                content.showText(run.letters());
            }
            content.endText();
        }
        return line;
    }
}
