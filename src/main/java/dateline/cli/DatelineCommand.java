package dateline.cli;

import dateline.library.FaultLog;
import dateline.library.FileLink;
import dateline.messages.Messages;
import java.io.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/**
 * The root command: opens the window, or hands over to another command. Exit status 0 is good, 1 failed, 2 wrong usage. Its
 * words are in {@code resources/i18n/cli.properties}.
 */
@Command(name = "dateline", version = "${bundle:program}", mixinStandardHelpOptions = true, resourceBundle = "i18n.cli")
public final class DatelineCommand implements Callable<Integer> {

    private final Window window;
    private final FaultLog faults;
    private final CommandLine line;

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "files")
    private List<FileLink> files = List.of();

    @Option(names = "--verbose", descriptionKey = "verbose", scope = ScopeType.INHERIT)
    private boolean isVerbose;

    /** The commands are annotated with {@link Command}; each brings its own name; help, version and words are those of this. */
    public DatelineCommand(Window window, List<Callable<Integer>> commands, FaultLog faults) {
        this.window = window;
        this.faults = faults;
        this.line = new CommandLine(this);
        line.registerConverter(FileLink.class, FileLink::parse);
        commands.forEach(this::add);
        CommandLine completion = new CommandLine(new AutoComplete.GenerateCompletion());
        completion.getCommandSpec().usageMessage().hidden(true); // for those who package the program
        line.addSubcommand(completion);
        line.setExecutionExceptionHandler((unforeseen, command, parsed) -> failed(unforeseen));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(isTerminal() ? Ansi.AUTO : Ansi.OFF));
    }

    private void add(Callable<Integer> command) {
        CommandLine added = new CommandLine(command);
        added.setResourceBundle(line.getResourceBundle());
        added.setCaseInsensitiveEnumValuesAllowed(true);
        added.getCommandSpec()
                .mixinStandardHelpOptions(true)
                .version(line.getCommandSpec().version());
        line.addSubcommand(added);
    }

    /** Runs the command that the arguments ask for and returns the exit status. */
    public int run(String... arguments) {
        try {
            return line.execute(arguments);
        } catch (Error grave) {
            return failed(grave);
        }
    }

    /** People get a sentence, not the trace of a stack. */
    private int failed(Throwable unforeseen) {
        line.getErr().println(text("failed", unforeseen.toString()));
        if (isVerbose) {
            faults.add(unforeseen).ifPresent(file -> line.getErr().println(text("logged", file)));
        }
        return 1;
    }

    private static String text(String key, Object argument) {
        return Messages.of("cli", Locale.getDefault()).text(key, argument);
    }

    /** The parsed command line, to be given other streams to print to. */
    CommandLine line() {
        return line;
    }

    /** A word that is no file where a file or a command should be is a command written wrong; whoever wrote that waits for no window. */
    private Optional<String> misspelt(List<Path> missing) {
        return files.stream()
                .limit(1)
                .map(FileLink::file)
                .filter(missing::contains)
                .map(Path::toString)
                .flatMap(word ->
                        new Misspelling(word).meant(line.getSubcommands().keySet()).stream())
                .findFirst();
    }

    /** Opens the window, which tells of what is missing, too: one who followed a link on the desktop sees no terminal. */
    @Override
    public Integer call() {
        List<Path> missing = files.stream()
                .map(FileLink::file)
                .filter(file -> !Files.exists(file))
                .toList();
        missing.forEach(file -> line.getErr().println(text("missing", file)));
        Optional<String> meant = misspelt(missing);
        if (meant.isPresent()) {
            line.getErr().println(text("meant", meant.get()));
            return CommandLine.ExitCode.USAGE;
        }
        boolean isNothingThere = !files.isEmpty() && missing.size() == files.size();
        int status = window.open(List.copyOf(files));
        return isNothingThere ? 1 : status;
    }

    private static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }
}
