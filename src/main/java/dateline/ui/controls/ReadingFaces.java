package dateline.ui.controls;

import java.util.List;
import javafx.scene.text.Font;

/** Faces for long reading. */
public final class ReadingFaces {

    private static final List<String> PREFERRED = List.of(
            "Source Serif 4", "Source Serif Pro", "Charter", "P052", "Georgia", "Noto Serif", "DejaVu Serif", "Serif");

    private ReadingFaces() {}

    /** The family that is asked for, or the best that is installed where that is empty or not installed. */
    public static String family(String asked) {
        List<String> installed = Font.getFamilies();
        return installed.contains(asked)
                ? asked
                : PREFERRED.stream().filter(installed::contains).findFirst().orElse("Serif");
    }
}
