package dateline.cli;

import dateline.time.TimeSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A plain text file to be tagged.
 *
 * @param published when its text appeared, if known
 */
record TextFile(Path path, Optional<TimeSpan> published) {

    private static final String SUFFIX = ".txt";

    /** The file, or the text files in a folder, by name. Throws {@link IOException} when the folder cannot be read. */
    static List<TextFile> at(Path path, Optional<TimeSpan> published) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(new TextFile(path, published));
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .map(file -> new TextFile(file, published))
                    .toList();
        }
    }

    /**
     * The files that a manifest lists, one a line: {@code path TAB date}, the path relative to the manifest, the date as EDTF or
     * missing. Throws {@link IOException} when it cannot be read and {@link DateTimeParseException} at a date that is none.
     */
    static List<TextFile> listed(Path manifest) throws IOException {
        return Files.readString(manifest)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", -1))
                .map(columns -> new TextFile(manifest.resolveSibling(columns[0]), date(columns)))
                .toList();
    }

    private static Optional<TimeSpan> date(String[] columns) {
        return columns.length < 2 || columns[1].isBlank()
                ? Optional.empty()
                : Optional.of(TimeSpan.parse(columns[1].strip()));
    }

    /** Its file name without {@code .txt}. */
    String name() {
        String name = String.valueOf(path.getFileName());
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    /** Its text, every character as it is; bytes that are not UTF-8 become the replacement character. */
    String text() throws IOException {
        return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    }
}
