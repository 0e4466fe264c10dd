package dateline.exporting.pdf;

import dateline.exporting.picture.StyleSheet;
import dateline.exporting.picture.Surface;
import dateline.timeline.Box;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Draws with the operators of PDF what the style sheet says. Drawing throws {@link UncheckedIOException}. */
final class PdfSurface implements Surface {

    private final PdfPen pen;
    private final StyleSheet styles;
    private final Deque<String> colours = new ArrayDeque<>(List.of("#000000"));

    PdfSurface(PdfPen pen, StyleSheet styles) {
        this.pen = pen;
        this.styles = styles;
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void draw(Step step) {
        try {
            step.run();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private PdfInk ink(String styleClass) {
        return new PdfInk(styles.of(styleClass), colours.getFirst());
    }

    @Override
    public void box(String styleClass, Box box, double corner) {
        PdfInk ink = ink(styleClass);
        draw(() -> {
            if (ink.isFaded()) {
                pen.faded(box, corner, ink, ink("ground"));
            } else {
                pen.paint(ink, () -> pen.rounded(box, corner));
            }
        });
    }

    @Override
    public void line(String styleClass, double fromX, double fromY, double toX, double toY) {
        draw(() -> pen.paint(ink(styleClass), () -> pen.polygon(fromX, fromY, toX, toY)));
    }

    @Override
    public void arrow(String styleClass, double tip, double side, Box beside) {
        double middle = beside.y() + beside.height() / 2;
        draw(() -> pen.paint(
                ink(styleClass), () -> pen.polygon(tip, middle, side, beside.y(), side, beside.bottom(), tip, middle)));
    }

    @Override
    public void words(String styleClass, double x, double y, String words) {
        draw(() -> pen.write(ink("text " + styleClass), x, y, words));
    }

    @Override
    public void group(Meaning meaning, Runnable drawing) {
        colours.push(styles.of(meaning.styleClass()).text("color").orElse(colours.getFirst()));
        drawing.run();
        colours.pop();
    }

    @Override
    public void frame(Box box, Runnable drawing) {
        draw(() -> pen.begin(box));
        drawing.run();
        draw(pen::end);
    }
}
