package dateline.ui.reader;

import dateline.library.Settings;
import dateline.ui.controls.ReadingFaces;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How the text is set: its face, its size, and the measure, which is the length of a line. */
public final class Typography {

    private static final String SAMPLE = "the quick brown fox jumps over the lazy dog, and then some";
    private static final double LEAST_MARGIN = 22;

    private final ArticleText text;
    private double line;

    Typography(ArticleText text) {
        this.text = text;
        set(Settings.Text.DEFAULT);
        text.widthProperty().subscribe(width -> center());
    }

    /** Sets the text so from now on. */
    public void set(Settings.Text settings) {
        String family = ReadingFaces.family(settings.face());
        Text sample = new Text(SAMPLE);
        sample.setFont(Font.font(family, settings.size()));
        line = sample.getLayoutBounds().getWidth() / SAMPLE.length() * settings.measure();
        text.setFace(family, settings.size());
        center();
    }

    private void center() {
        text.setMargin(Math.max(LEAST_MARGIN, (text.widthProperty().get() - line) / 2));
    }
}
