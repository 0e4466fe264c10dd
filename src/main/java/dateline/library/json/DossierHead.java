package dateline.library.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The first characters of a dossier, which tell it from the JSON of others. */
final class DossierHead {

    private static final int LENGTH = 256;
    private static final Pattern BEGINNING = Pattern.compile("\\s*\\{\\s*\"version\"\\s*:\\s*\\d.*", Pattern.DOTALL);

    private DossierHead() {}

    /** Whether the file begins as dossiers do; one that cannot be read does not. */
    static boolean of(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(LENGTH), StandardCharsets.UTF_8);
            return BEGINNING.matcher(head).matches();
        } catch (IOException unreadable) {
            return false;
        }
    }
}
