package dateline.building;

import dateline.importing.ImportException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
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
     * not hidden, in the order of their paths. A folder that cannot be read, or holds nothing to open, is a source that says so.
     */
    public List<ArticleSource> of(List<Path> paths) {
        List<ArticleSource> sources = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                sources.addAll(in(path));
            } else {
                sources.add(ArticleSource.of(path));
            }
        }
        return List.copyOf(sources);
    }

    private List<ArticleSource> in(Path folder) {
        String name = String.valueOf(folder.getFileName());
        List<Path> files = new ArrayList<>();
        List<ArticleSource> closed = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    String part = String.valueOf(file.getFileName());
                    closed.add(ArticleSource.refused(new ImportException(part, failure, "folder.unreadable")));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException broken) {
            closed.add(ArticleSource.refused(new ImportException(name, broken, "folder.unreadable")));
        }
        Stream<ArticleSource> known = files.stream()
                .filter(file -> Files.isRegularFile(file) && isKnown(folder.relativize(file)))
                .sorted()
                .map(ArticleSource::of);
        List<ArticleSource> sources = Stream.concat(known, closed.stream()).toList();
        return sources.isEmpty()
                ? List.of(ArticleSource.refused(new ImportException(name, "folder.nothing")))
                : sources;
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
