package dateline.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The style sheets of the window: as JavaFX has read them (.bss) where the package lays them beside its jars, else their text. */
final class StyleSheets {

    /** Names the folder of those that JavaFX has read. */
    static final String FOLDER = "dateline.sheets";

    private final Optional<Path> folder;

    StyleSheets(Optional<Path> folder) {
        this.folder = folder;
    }

    static List<String> all() {
        return new StyleSheets(Optional.ofNullable(System.getProperty(FOLDER)).map(Path::of)).addresses();
    }

    /** In the order in which they hold. */
    List<String> addresses() {
        String sheets = folder.map(in -> in.resolve("dateline.bss"))
                .filter(Files::exists)
                .map(Path::toUri)
                .map(Object::toString)
                .orElseGet(() -> text("dateline"));
        return List.of(sheets, text("transitions"));
    }

    private static String text(String name) {
        return Objects.requireNonNull(StyleSheets.class.getResource("/css/" + name + ".css"))
                .toString();
    }
}
