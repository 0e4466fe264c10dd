package dateline.ui.controls;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How wide texts are in a font, in pixels. Remembers what it has measured. */
public final class TextWidths implements ToDoubleFunction<String> {

    private final Map<String, Double> widths = new HashMap<>();
    private final Text text = new Text();

    public TextWidths(Font font) {
        text.setFont(font);
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
