package dateline.session;

import dateline.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When the files that articles were read from were last changed: no more than a hint at when the articles appeared. */
public final class FileDates {

    private final List<Path> read = new ArrayList<>();

    FileDates() {}

    /** These files, and those in these folders, are read. */
    void add(List<Path> paths) {
        read.addAll(paths);
    }

    /** The day on which the file of the article was changed; empty where it was not read from one, or that cannot be known. */
    public Optional<LocalDate> of(Article article) {
        String name = article.source().address();
        return read.reversed().stream()
                .map(path -> Files.isDirectory(path) ? child(path, name) : path)
                .filter(path -> String.valueOf(path.getFileName()).equals(name))
                .flatMap(path -> day(path).stream())
                .findFirst();
    }

    /** A web address is no name of a file. */
    private static Path child(Path folder, String name) {
        return name.contains("/") ? folder : folder.resolve(name);
    }

    private static Optional<LocalDate> day(Path path) {
        try {
            return Optional.of(
                    LocalDate.ofInstant(Files.getLastModifiedTime(path).toInstant(), ZoneId.systemDefault()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
