package dateline.ui.reader;

import dateline.library.Settings;
import dateline.ui.controls.ReadingFaces;
import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * How the text is set: face, size and measure, the length of a line. Where no size is chosen, it follows the width of the pane.
 */
public final class Typography {

    private static final String SAMPLE = "the quick brown fox jumps over the lazy dog, and then some";
    private static final double LEAST_MARGIN = 24;

    /** The margin of a narrow pane, as a share of its width. */
    private static final double MARGIN = 1 / 12.0;

    private final ArticleText text;
    private Settings.Text settings = Settings.Text.DEFAULT;
    private double size;
    private double line;

    Typography(ArticleText text) {
        this.text = text;
        text.widthProperty().subscribe(width -> fit());
    }

    /** Sets the text so from now on. */
    void set(Settings.Text chosen) {
        settings = chosen;
        size = 0;
        fit();
    }

    /** The size of the text on screen, in px. */
    public double size() {
        return size;
    }

    private void fit() {
        double width = text.widthProperty().get();
        double fitting = settings.size().map(Integer::doubleValue).orElseGet(() -> FittingSize.of(width));
        if (width > 0 && fitting != size) {
            size = fitting;
            String family = ReadingFaces.family(settings.face());
            Bounds one = bounds(SAMPLE, family);
            line = one.getWidth() / SAMPLE.length() * settings.measure();
            text.setFace(family, size, bounds(SAMPLE + "\n" + SAMPLE, family).getHeight() - one.getHeight());
        }
        text.setMargin(Math.max(Math.max(LEAST_MARGIN, width * MARGIN), (width - line) / 2));
    }

    private Bounds bounds(String words, String family) {
        Text sample = new Text(words);
        sample.setFont(Font.font(family, size));
        return sample.getLayoutBounds();
    }
}
