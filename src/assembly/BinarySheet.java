import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/**
 * Writes a style sheet, and with it what it imports, as JavaFX has read it, which it then takes instead of reading twelve texts at each start. It
 * lies beside the jar, not in it, since JavaFX writes out sets in another order each time, and the jar is to be the same whenever it is built.
 */
final class BinarySheet {

    /** The text, then where the binary form goes. */
    public static void main(String[] files) throws IOException {
        Path binary = Path.of(files[1]);
        Files.createDirectories(binary.getParent());
        Stylesheet.convertToBinary(Path.of(files[0]).toFile(), binary.toFile());
    }
}
