package dateline.library;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the window is to open: a file by its path or its address, or, as {@code dateline:FILE#EVENT}, a dossier at one of its events. The
 * desktop hands addresses to programs; those of other schemes are taken for names of files.
 *
 * @param event the id of an event
 */
public record FileLink(Path file, Optional<String> event) {

    /** Of what stands on the command line. */
    public static FileLink parse(String argument) {
        if (argument.startsWith("dateline:") || argument.startsWith("file:")) {
            try {
                URI address = URI.create(argument);
                return new FileLink(file(address), Optional.ofNullable(address.getFragment()));
            } catch (IllegalArgumentException none) {
                // a file may be called so
            }
        }
        return new FileLink(Path.of(argument), Optional.empty());
    }

    /** As the desktop and the command line take it; the file must be an absolute path. */
    public String address() {
        String path = file.toUri().getRawPath();
        return "dateline:" + path
                + event.map(id -> "#"
                                + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20"))
                        .orElse("");
    }

    private static Path file(URI address) {
        String path = address.getRawSchemeSpecificPart();
        return path.startsWith("/") ? Path.of(URI.create("file:" + path)) : Path.of(address.getSchemeSpecificPart());
    }
}
