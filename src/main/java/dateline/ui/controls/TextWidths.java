package dateline.ui.controls;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Labeled;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How wide texts are in the font of a label, in pixels. Remembers what it has measured until the font changes. */
public final class TextWidths implements ToDoubleFunction<String> {

    private final Map<String, Double> widths = new HashMap<>();
    private final Text text = new Text();

    public TextWidths(Labeled label) {
        label.fontProperty().subscribe(font -> {
            text.setFont(font);
            widths.clear();
        });
    }

    /** How wide a text is in a font, in pixels; for a font that is asked of once. */
    public static double of(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    @Override
    public double applyAsDouble(String words) {
        return widths.computeIfAbsent(words, this::measure);
    }

    private double measure(String words) {
        text.setText(words);
        return text.getLayoutBounds().getWidth();
    }
}
