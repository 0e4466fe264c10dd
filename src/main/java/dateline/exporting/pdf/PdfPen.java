package dateline.exporting.pdf;

import dateline.timeline.Box;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Paints paths and letters, in pixels, y downwards. */
final class PdfPen {

    /** How far a curve's handle is from its end, where it is a quarter of a circle of radius 1. */
    private static final double HANDLE = 0.5523;

    private final PDFormContentStream page;
    private final PdfFonts fonts;
    private final Map<Float, PDExtendedGraphicsState> opacities = new HashMap<>();
    private final PDPropertyList silent;

    PdfPen(PDFormContentStream page, PdfFonts fonts) {
        this.page = page;
        this.fonts = fonts;
        COSDictionary words = new COSDictionary();
        words.setString(COSName.ACTUAL_TEXT, "");
        silent = PDPropertyList.create(words);
    }

    /** What adds a path to the page. */
    interface Path {
        void add() throws IOException;
    }

    /** Fills and outlines a path. */
    void paint(PdfInk ink, Path path) throws IOException {
        apply(ink);
        page.setLineDashPattern(ink.dashes(), 0);
        path.add();
        if (ink.fill().isPresent() && ink.stroke().isPresent()) {
            page.fillAndStroke();
        } else if (ink.fill().isPresent()) {
            page.fill();
        } else {
            page.stroke();
        }
    }

    private void apply(PdfInk ink) throws IOException {
        page.setGraphicsStateParameters(opacities.computeIfAbsent(ink.opacity(), PdfPen::covering));
        page.setLineWidth(ink.width());
        Optional<float[]> fill = ink.fill();
        if (fill.isPresent()) {
            page.setNonStrokingColor(fill.get()[0], fill.get()[1], fill.get()[2]);
        }
        Optional<float[]> stroke = ink.stroke();
        if (stroke.isPresent()) {
            page.setStrokingColor(stroke.get()[0], stroke.get()[1], stroke.get()[2]);
        }
    }

    private static PDExtendedGraphicsState covering(float opacity) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant(opacity);
        return state;
    }

    /** Adds straight lines from point to point. */
    void polygon(double... points) throws IOException {
        page.moveTo((float) points[0], (float) points[1]);
        for (int each = 2; each < points.length; each += 2) {
            page.lineTo((float) points[each], (float) points[each + 1]);
        }
    }

    /** Adds a rectangle with round corners. */
    void rounded(Box box, double corner) throws IOException {
        float radius = (float) Math.max(0, Math.min(corner, Math.min(box.width(), box.height()) / 2));
        float left = (float) box.x();
        float top = (float) box.y();
        float right = (float) Math.max(box.x(), box.right());
        float bottom = (float) box.bottom();
        float handle = (float) (radius * (1 - HANDLE));
        page.moveTo(left + radius, top);
        page.lineTo(right - radius, top);
        page.curveTo(right - handle, top, right, top + handle, right, top + radius);
        page.lineTo(right, bottom - radius);
        page.curveTo(right, bottom - handle, right - handle, bottom, right - radius, bottom);
        page.lineTo(left + radius, bottom);
        page.curveTo(left + handle, bottom, left, bottom - handle, left, bottom - radius);
        page.lineTo(left, top + radius);
        page.curveTo(left, top + handle, left + handle, top, left + radius, top);
        page.closePath();
    }

    /** Fills a rectangle whose ends go over into the ground. */
    void faded(Box box, double corner, PdfInk ink, PdfInk ground) throws IOException {
        float[] middle = ink.over(ground);
        page.saveGraphicsState();
        rounded(box, corner);
        page.clip();
        page.shadingFill(PdfFading.of(box, ground.fill().orElse(middle), middle));
        page.restoreGraphicsState();
    }

    /** What comes until the end is measured from the corner of the box, and cut off at its edges. */
    void begin(Box box) throws IOException {
        page.saveGraphicsState();
        page.addRect((float) box.x(), (float) box.y(), (float) box.width(), (float) box.height());
        page.clip();
        page.transform(Matrix.getTranslateInstance((float) box.x(), (float) box.y()));
    }

    /** Ends what began last. */
    void end() throws IOException {
        page.restoreGraphicsState();
    }

    /** Writes letters on a base line; an outline is behind them, and no words to those who search or listen. */
    void write(PdfInk ink, double x, double y, String words) throws IOException {
        List<PdfFonts.Run> runs = fonts.runs(words);
        double left = x - fonts.width(words, ink) * ink.before();
        apply(ink);
        page.setCharacterSpacing(ink.apart());
        page.setLineDashPattern(new float[0], 0);
        if (ink.stroke().isPresent()) {
            page.setLineJoinStyle(1);
            page.beginMarkedContent(COSName.getPDFName("Span"), silent);
            show(runs, ink, left, y, RenderingMode.STROKE);
            page.endMarkedContent();
        }
        float[] colour = ink.fill().orElseThrow();
        page.setStrokingColor(colour[0], colour[1], colour[2]);
        page.setLineWidth(ink.apart());
        show(runs, ink, left, y, ink.isBold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    }

    private void show(List<PdfFonts.Run> runs, PdfInk ink, double x, double y, RenderingMode mode) throws IOException {
        page.beginText();
        page.setRenderingMode(mode);
        page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) y));
        for (PdfFonts.Run run : runs) {
            page.setFont(run.font(), ink.size());
            page.showText(run.letters());
        }
        page.endText();
    }
}
