package dateline.library.json;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** Which files are open in the windows of this program. Used from the thread of the windows only. */
public final class OpenFiles {

    private final Map<Object, Path> files = new IdentityHashMap<>();

    /** Who has this file open from now on, or none; whether another has the same. */
    public boolean enter(Object who, Optional<Path> file) {
        files.remove(who);
        boolean isShared = file.filter(files::containsValue).isPresent();
        file.ifPresent(path -> files.put(who, path));
        return isShared;
    }
}
