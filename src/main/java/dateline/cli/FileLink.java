package dateline.cli;

import java.net.URI;
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
    static FileLink parse(String argument) {
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

    private static Path file(URI address) {
        String path = address.getRawSchemeSpecificPart();
        return path.startsWith("/") ? Path.of(URI.create("file:" + path)) : Path.of(address.getSchemeSpecificPart());
    }
}
