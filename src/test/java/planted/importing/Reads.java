package planted.importing;

import dateline.architecture.Breaks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

@Breaks("imports fail in one way")
final class Reads {
    public void read() throws IOException {
        Files.size(Path.of("article.txt"));
    }
}
