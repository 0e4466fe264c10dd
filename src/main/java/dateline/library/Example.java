package dateline.library;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** The dossier that comes with the program. */
public final class Example {

    private static final String RESOURCE = "/dossiers/washington-beijing.dossier.json";

    /** Found once, however many windows there are: a jar is opened once only. */
    private static final Path PATH = find();

    private Example() {}

    /** Where it lies, in a folder or inside the jar of the program. */
    public static Path path() {
        return PATH;
    }

    private static Path find() {
        URL resource = Objects.requireNonNull(Example.class.getResource(RESOURCE), RESOURCE);
        try {
            URI address = resource.toURI();
            return address.getScheme().equals("jar")
                    ? FileSystems.newFileSystem(address, Map.of()).getPath(RESOURCE)
                    : Path.of(address);
        } catch (URISyntaxException | IOException error) {
            throw new IllegalStateException(RESOURCE, error);
        }
    }
}
