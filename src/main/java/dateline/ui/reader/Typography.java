package dateline.ui.reader;

import dateline.ui.controls.ReadingFaces;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How the text is set: its face, its size, and the measure, which is the length of a line. */
public final class Typography {

    private static final String ALPHABET = "the quick brown fox jumps over the lazy dog, and then some";
    private static final double LEAST_MARGIN = 22;

    private final ArticleText text;
    private final StringProperty face = new SimpleStringProperty("");
    private final DoubleProperty size = new SimpleDoubleProperty(17);
    private final DoubleProperty measure = new SimpleDoubleProperty(68);

    Typography(ArticleText text) {
        this.text = text;
        face.subscribe(chosen -> set());
        size.subscribe(chosen -> set());
        measure.subscribe(chosen -> fit());
        text.widthProperty().subscribe(width -> fit());
    }

    /** The family of the face; the best that is installed where empty. */
    public StringProperty faceProperty() {
        return face;
    }

    /** In pixels. */
    public DoubleProperty sizeProperty() {
        return size;
    }

    /** The longest line, in characters. */
    public DoubleProperty measureProperty() {
        return measure;
    }

    private void set() {
        text.setFace(family(), size.get());
        fit();
    }

    private void fit() {
        Text sample = new Text(ALPHABET);
        sample.setFont(Font.font(family(), size.get()));
        double line = sample.getLayoutBounds().getWidth() / ALPHABET.length() * measure.get();
        text.setMargin(Math.max(LEAST_MARGIN, (text.widthProperty().get() - line) / 2));
    }

    private String family() {
        return ReadingFaces.family(face.get());
    }
}
