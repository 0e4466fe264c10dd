package dateline.ui.controls;

import java.util.List;
import javafx.scene.text.Font;

/** Faces for long reading. */
public final class ReadingFaces {

    private static final List<String> PREFERRED = List.of(
            "Source Serif 4", "Source Serif Pro", "Charter", "P052", "Georgia", "Noto Serif", "DejaVu Serif", "Serif");

    private ReadingFaces() {}

    /** Those that are installed, the best first. */
    public static List<String> installed() {
        List<String> installed = Font.getFamilies();
        return PREFERRED.stream().filter(installed::contains).toList();
    }

    /** The family that is asked for, or the best that is installed where that is empty or not installed. */
    public static String family(String asked) {
        return Font.getFamilies().contains(asked)
                ? asked
                : installed().stream().findFirst().orElse("Serif");
    }
}
