package dateline;

import dateline.cli.AnnotateCommand;
import dateline.cli.BuildCommand;
import dateline.cli.DatelineCommand;
import dateline.cli.ExportCommand;
import dateline.cli.RehearseCommand;
import dateline.cli.SnapshotCommand;
import dateline.cli.TagCommand;
import dateline.cli.ValidateCommand;
import dateline.dating.TimeTagger;
import dateline.library.ConfigurationFolder;
import dateline.library.FaultLog;
import dateline.library.json.DossierFile;
import dateline.library.json.SettingsFile;
import dateline.library.json.Stores;
import dateline.messages.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where the program starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Path folder = ConfigurationFolder.find(System.getProperties(), System.getenv());
        FaultLog faults = new FaultLog(folder);
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> tell(fault, faults));
        Assembly assembly = new Assembly();
        App window = new App(assembly, () -> new SettingsFile(folder), Stores.in(Optional.of(folder)));
        boolean isOnlyWindow =
                arguments.length == 0; // it opens sooner where nothing has to be read from a command line
        int status = isOnlyWindow
                ? window.open(List.of())
                : commands(window, assembly, faults).run(arguments);
        Thread.setDefaultUncaughtExceptionHandler((thread, late) ->
                faults.add(late)); // kept, but not told: what is still at work finds JavaFX taken down
        System.exit(status);
    }

    private static DatelineCommand commands(App window, Assembly assembly, FaultLog faults) {
        return new DatelineCommand(
                window,
                List.of(
                        new SnapshotCommand(new Picture(assembly)),
                        new TagCommand(() -> TimeTagger.of(Locale.ENGLISH)),
                        new BuildCommand(Formats.builder(), new DossierFile()),
                        new ExportCommand(Formats.exporters(Locale.getDefault()), new DossierFile()),
                        new AnnotateCommand(new DossierFile()),
                        new ValidateCommand(new DossierFile()),
                        new RehearseCommand(new DossierFile(), new Rehearsal(assembly)::open)),
                faults);
    }

    /** What nobody foresaw ends what it happened in, and nothing else. */
    private static void tell(Throwable fault, FaultLog faults) {
        Messages messages = Messages.of("cli", Locale.getDefault());
        System.err.println(messages.text("fault", fault.toString()));
        faults.add(fault).ifPresent(file -> System.err.println(messages.text("logged", file)));
    }
}
