package dateline.ui.controls;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.text.Font;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/**
 * The fonts that the package lays beside its jars, as they lie in those. JavaFX reads them where they are; what it reads from a jar it first copies to
 * a temporary file, which stays when the program is told to end.
 */
final class FontFiles {

    /** Names the folder. */
    static final String FOLDER = "dateline.fonts";

    private static final double SIZE = 13;

    private final Optional<Path> folder;

    FontFiles(Optional<Path> folder) {
        this.folder = folder;
    }

    static FontFiles ofPackage() {
        return new FontFiles(Optional.ofNullable(System.getProperty(FOLDER)).map(Path::of));
    }

    /** Loads a font that is named as a resource is; from the jar where no file of it lies there. */
    void load(String resource) {
        if (file(resource).isEmpty()) {
            InputStream packed = FontFiles.class.getResourceAsStream(resource);
            Font.loadFont(packed, SIZE);
        }
    }

    /** Has the icons drawn with fonts that lie there; before the first icon is made. */
    void loadIcons() {
        IkonResolverProvider.getInstance(this::load);
    }

    private void load(IkonHandler icons) {
        String inJar = icons.getFontResource().getPath();
        file(inJar.substring(inJar.lastIndexOf('!') + 1))
                .ifPresentOrElse(
                        icons::setFont, () -> JavaFXFontLoader.getInstance().loadFont(icons));
    }

    private Optional<Font> file(String resource) {
        // JavaFX takes what follows "file:" for the name of the file, as it is
        return folder.map(in -> in.resolve(resource.substring(1)))
                .filter(Files::exists)
                .map(file -> Font.loadFont("file:" + file, SIZE));
    }
}
