package dateline;

import dateline.cli.BuildCommand;
import dateline.cli.DatelineCommand;
import dateline.cli.SnapshotCommand;
import dateline.cli.TagCommand;
import dateline.cli.ValidateCommand;
import dateline.dating.TimeTagger;
import dateline.library.ConfigurationFolder;
import dateline.library.Pastes;
import dateline.library.json.DossierFile;
import dateline.library.json.SettingsFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Where the program starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Path folder = ConfigurationFolder.find(System.getProperties(), System.getenv());
        Assembly assembly = new Assembly();
        Supplier<TimeTagger> tagger = () -> TimeTagger.of(Locale.ENGLISH);
        DatelineCommand dateline = new DatelineCommand(
                new App(assembly, new SettingsFile(folder), new Pastes(Optional.of(folder.resolve("pasted")))),
                List.of(
                        new SnapshotCommand(new Picture(assembly)),
                        new TagCommand(tagger),
                        new BuildCommand(Formats.builder(), new DossierFile()),
                        new ValidateCommand(new DossierFile())));
        System.exit(dateline.run(arguments));
    }
}
