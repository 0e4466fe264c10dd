package dateline.library;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that was opened.
 *
 * @param title what it is called
 * @param place where it is kept: a path, several in as many lines, or the address of a page
 * @param opened when that was last; empty where it is not known
 */
public record Recent(Kind kind, String title, String place, Optional<Instant> opened) {

    /** What can be opened. */
    public enum Kind {
        DOSSIER,
        FILE,
        /** Several files and folders that were opened at once, to be one dossier. */
        FILES,
        FOLDER,
        PAGE,
        PASTE
    }

    /** A file or folder that is opened now, under its name until it has a title. */
    public static Recent of(Kind kind, Path path) {
        return new Recent(kind, String.valueOf(path.getFileName()), path.toString(), Optional.of(Instant.now()));
    }

    /** The same under this title, unless that is blank. */
    public Recent titled(String other) {
        return other.isBlank() ? this : new Recent(kind, other, place, opened);
    }

    /** Whether it is the same thing, be it called otherwise. */
    public boolean isSameAs(Recent other) {
        return kind == other.kind && place.equals(other.place);
    }

    /** Where it is kept on this computer, or the first of what was opened at once; empty for a page, and for a path of another system. */
    public Optional<Path> path() {
        return paths().stream().findFirst();
    }

    /** Where all of it is kept on this computer; none for a page, and for paths of another system. */
    public List<Path> paths() {
        try {
            Stream<String> places = kind == Kind.FILES ? place.lines() : Stream.of(place);
            return kind == Kind.PAGE ? List.of() : places.map(Path::of).toList();
        } catch (InvalidPathException fromAnotherSystem) {
            return List.of();
        }
    }
}
