package dateline.library.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which files are open in the windows of this program, and in those of other runs. The system is asked, which may take a while. */
public final class OpenFiles {

    private final Map<Object, Path> files = new HashMap<>();
    private final OpenElsewhere elsewhere;

    /** Other runs are told by a file that all lock, if there is one. */
    public OpenFiles(Optional<Path> locks) {
        elsewhere = new OpenElsewhere(locks);
    }

    /** Who has this file open from now on, or none; whether another has the same, be it by another name. */
    public boolean enter(Object who, Optional<Path> file) {
        return enterReal(who, file.map(OpenFiles::real));
    }

    private synchronized boolean enterReal(Object who, Optional<Path> now) {
        Optional<Path> former = Optional.ofNullable(files.remove(who));
        former.filter(path -> !files.containsValue(path)).ifPresent(elsewhere::leave);
        boolean isHere = now.filter(files::containsValue).isPresent();
        now.ifPresent(path -> files.put(who, path));
        return isHere || now.filter(elsewhere::enter).isPresent();
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException gone) {
            return file.toAbsolutePath().normalize();
        }
    }
}
