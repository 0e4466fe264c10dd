package dateline.exporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts that ship with the program. */
public final class ShippedText {

    private ShippedText() {}

    /** All of one, by its path, which begins with a slash; throws {@link NullPointerException} where there is none. */
    public static String of(String path) {
        try (InputStream stream = Objects.requireNonNull(ShippedText.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
