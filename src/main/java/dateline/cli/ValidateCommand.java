package dateline.cli;

import dateline.library.Problem;
import dateline.library.json.DossierFile;
import dateline.messages.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints every problem of dossier files with its line and column. */
@Command(name = "validate")
public final class ValidateCommand implements Callable<Integer> {

    private final DossierFile dossiers;

    @Parameters(arity = "1..*", paramLabel = "DOSSIER", descriptionKey = "dossiers")
    private List<Path> files = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Reads the files with this. */
    public ValidateCommand(DossierFile dossiers) {
        this.dossiers = dossiers;
    }

    /** The problems go to standard output, the summary to standard error. */
    @Override
    public Integer call() {
        Messages problems = Messages.of("library", Locale.getDefault());
        long bad = files.stream().filter(file -> !isGood(file, problems)).count();
        String summary = Messages.of("cli", Locale.getDefault()).text("validated", files.size(), bad);
        spec.commandLine().getErr().println(summary);
        return bad == 0 ? 0 : 1;
    }

    private boolean isGood(Path file, Messages messages) {
        List<Problem> problems = dossiers.check(file);
        problems.forEach(problem -> spec.commandLine().getOut().println(problem.line(file.toString(), messages)));
        return problems.isEmpty();
    }
}
