package dateline.cli;

import dateline.importing.Decoded;
import dateline.importing.Document;
import dateline.importing.ImportException;
import dateline.time.TimeSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A plain text file to be tagged.
 *
 * @param published when its text appeared, if known
 * @param listed the list and the line that name it, if one does
 */
record TextFile(Path path, Optional<TimeSpan> published, Optional<String> listed) {

    private static final String SUFFIX = ".txt";

    /** The file, or the text files in a folder, by name. Throws {@link IOException} when the folder cannot be read. */
    static List<TextFile> at(Path path, Optional<TimeSpan> published) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(new TextFile(path, published, Optional.empty()));
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .map(file -> new TextFile(file, published, Optional.empty()))
                    .toList();
        }
    }

    /** Its file name without {@code .txt}. */
    String name() {
        String name = String.valueOf(path.getFileName());
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    /** Where it is named. */
    String where() {
        return listed.map(line -> line + ": " + path).orElseGet(path::toString);
    }

    /**
     * Its text, every character as it is, where it is UTF-8, and otherwise in the encoding that it seems to be in. Throws when it
     * is no ordinary file, or no text.
     */
    String text() throws ImportException {
        Document document = Document.read(path);
        Decoded decoded = Decoded.of(document);
        String utf8 = new String(document.bytes(), StandardCharsets.UTF_8);
        boolean isUtf8 = utf8.indexOf('\uFFFD') < 0 && utf8.indexOf('\0') < 0;
        return isUtf8 ? utf8 : decoded.text();
    }
}
