package dateline.ui.shell;

import dateline.library.json.DossierFile;
import dateline.messages.Messages;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/** Asks for files with the chooser of the system. */
final class Choosers {

    /** What some system does not take in the name of a file. */
    private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");

    private final Stage stage;
    private final Messages messages;
    private final Optional<File> folder;
    private final Predicate<Path> mayReplace;

    /**
     * Begins in a folder; where there is none, in that of the reader.
     *
     * @param mayReplace asks whether a file may be replaced that the chooser did not ask about
     */
    Choosers(Stage stage, Messages messages, Optional<Path> folder, Predicate<Path> mayReplace) {
        this.stage = stage;
        this.messages = messages;
        this.folder = folder.or(() ->
                        Optional.ofNullable(System.getProperty("user.home")).map(Path::of))
                .filter(Files::isDirectory)
                .map(Path::toFile);
        this.mayReplace = mayReplace;
    }

    /**
     * Files to open; none when the reader thinks better of it.
     *
     * @param endings what the names of those end with that can be read
     */
    List<Path> files(Collection<String> endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("open.title"));
        chooser.getExtensionFilters()
                .setAll(
                        new ExtensionFilter(messages.text("open.all"), patterns(endings)),
                        dossiers(),
                        new ExtensionFilter(messages.text("open.any"), "*"));
        folder.ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showOpenMultipleDialog(stage)).stream()
                .flatMap(List::stream)
                .map(File::toPath)
                .toList();
    }

    /** A file of annotations to read; empty when the reader thinks better of it. */
    Optional<Path> annotations() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("marks.title"));
        chooser.getExtensionFilters()
                .setAll(new ExtensionFilter(messages.text("marks.files"), "*.jsonld", "*.json", "*.annotations"));
        folder.ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    /** A folder of files to open; empty when the reader thinks better of it. */
    Optional<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("open.folder"));
        folder.ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    /** Where to save, with a name to begin with; empty when the reader thinks better of it. */
    Optional<Path> target(String name) {
        return target("save.title", DossierFile.named(fit(name)), dossiers())
                .flatMap(chosen -> completed(chosen, DossierFile.named(chosen)));
    }

    /**
     * Where to write in another format; empty when the reader thinks better of it.
     *
     * @param name to begin with, without an ending
     * @param suffix what the names of such files end with, without the first dot
     */
    Optional<Path> exportTarget(String name, String suffix) {
        ExtensionFilter files = new ExtensionFilter(messages.text("export.files", suffix), "*." + suffix);
        return target("export.title", fit(fit(name) + "." + suffix), files).flatMap(chosen -> {
            Path file = chosen.getFileName();
            boolean isBare = file != null && !file.toString().contains(".");
            return completed(chosen, isBare ? chosen.resolveSibling(file + "." + suffix) : chosen);
        });
    }

    private Optional<Path> target(String title, Path name, ExtensionFilter files) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        chooser.setInitialFileName(name.toString());
        chooser.getExtensionFilters().setAll(files);
        folder.ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    /** What files end with, dossiers among them; some systems tell capitals apart. */
    static List<String> patterns(Collection<String> endings) {
        return Stream.concat(endings.stream(), Stream.of("json"))
                .flatMap(ending -> Stream.of(ending, ending.toUpperCase(Locale.ROOT)))
                .map(ending -> "*." + ending)
                .distinct()
                .toList();
    }

    private static Path fit(String name) {
        return Path.of(UNFIT.matcher(name).replaceAll(" ").strip());
    }

    private ExtensionFilter dossiers() {
        return new ExtensionFilter(messages.text("open.dossiers"), "*.dossier.json");
    }

    private Optional<Path> completed(Path chosen, Path target) {
        return target.equals(chosen) || !Files.exists(target) || mayReplace.test(target)
                ? Optional.of(target)
                : Optional.empty();
    }
}
