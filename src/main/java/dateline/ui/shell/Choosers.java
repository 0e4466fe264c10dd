package dateline.ui.shell;

import dateline.library.json.DossierFile;
import dateline.messages.Messages;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
     * Begins in a folder.
     *
     * @param mayReplace asks whether a file may be replaced that the chooser did not ask about
     */
    Choosers(Stage stage, Messages messages, Optional<Path> folder, Predicate<Path> mayReplace) {
        this.stage = stage;
        this.messages = messages;
        this.folder = folder.filter(Files::isDirectory).map(Path::toFile);
        this.mayReplace = mayReplace;
    }

    /** Files to open; none when the reader thinks better of it. */
    List<Path> files() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("open.title"));
        chooser.getExtensionFilters().setAll(new ExtensionFilter(messages.text("open.all"), "*"), dossiers());
        folder.ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showOpenMultipleDialog(stage)).stream()
                .flatMap(List::stream)
                .map(File::toPath)
                .toList();
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
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("save.title"));
        chooser.setInitialFileName(
                DossierFile.named(Path.of(UNFIT.matcher(name).replaceAll(" ").strip()))
                        .toString());
        chooser.getExtensionFilters().setAll(dossiers());
        folder.ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showSaveDialog(stage))
                .map(File::toPath)
                .flatMap(this::completed);
    }

    private ExtensionFilter dossiers() {
        return new ExtensionFilter(messages.text("open.dossiers"), "*.dossier.json");
    }

    private Optional<Path> completed(Path chosen) {
        Path target = DossierFile.named(chosen);
        return target.equals(chosen) || !Files.exists(target) || mayReplace.test(target)
                ? Optional.of(target)
                : Optional.empty();
    }
}
