package dateline.building;

import dateline.importing.ImportException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The files that are meant when files and folders are named. */
public final class Sources {

    private final Set<String> endings;

    /** Of a folder, takes the files that end so, given in lower case and without the dot. */
    public Sources(Set<String> endings) {
        this.endings = Set.copyOf(endings);
    }

    /**
     * Each file as it is named, whatever it is; of each folder the files in it and below it whose ending is known and which are
     * not hidden, in the order of their paths.
     *
     * @throws ImportException when a folder cannot be read, or nothing in it can be opened
     */
    public List<Source> of(List<Path> paths) throws ImportException {
        List<Source> sources = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                sources.addAll(in(path));
            } else {
                sources.add(Source.of(path));
            }
        }
        return List.copyOf(sources);
    }

    private List<Source> in(Path folder) throws ImportException {
        String name = String.valueOf(folder.getFileName());
        try (Stream<Path> files = Files.walk(folder)) {
            List<Source> sources = files.filter(file -> Files.isRegularFile(file) && isKnown(folder.relativize(file)))
                    .sorted()
                    .map(Source::of)
                    .toList();
            if (sources.isEmpty()) {
                throw new ImportException(name, "folder.nothing");
            }
            return sources;
        } catch (IOException | UncheckedIOException closed) {
            throw new ImportException(name, closed, "folder.unreadable");
        }
    }

    private boolean isKnown(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        String name = file.getFileName().toString();
        return endings.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
