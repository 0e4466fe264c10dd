package dateline.cli;

import dateline.dossier.Dossier;
import dateline.exporting.ExportOptions;
import dateline.exporting.Exporter;
import dateline.exporting.Exporters;
import dateline.exporting.Loss;
import dateline.library.DossierException;
import dateline.library.Problem;
import dateline.library.json.AtomicFile;
import dateline.library.json.DossierFile;
import dateline.messages.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a dossier in another format. */
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {

    private final Exporters exporters;
    private final DossierFile dossiers;

    @Parameters(paramLabel = "DOSSIER", descriptionKey = "export.dossier")
    private Path file = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "FORMAT", descriptionKey = "export.to")
    private String format = "";

    @Option(names = "-o", required = true, paramLabel = "OUT", descriptionKey = "export.out")
    private Path out = Path.of("");

    @Option(names = "--force", descriptionKey = "export.force")
    private boolean isForced;

    @Mixin
    private ExportChoices choices = new ExportChoices();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Writes with the one what it reads with the other. */
    public ExportCommand(Exporters exporters, DossierFile dossiers) {
        this.exporters = exporters;
        this.dossiers = dossiers;
    }

    /** What the format cannot hold is said on standard error. */
    @Override
    public Integer call() {
        System.setProperty("java.awt.headless", "true"); // a picture needs no display, not even one that is named
        Messages messages = Messages.of("cli", Locale.getDefault());
        Exporter exporter = exporters
                .named(format)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        messages.text("export.unknown", format, String.join(", ", exporters.names()))));
        Optional<String> refusal = refusal();
        if (refusal.isPresent()) {
            complain(messages.text(refusal.get(), out));
            return 1;
        }
        try {
            Dossier dossier = dossiers.read(file).dossier();
            ExportOptions options = choices.options(dossier, spec, messages);
            Dossier selected = options.select(dossier);
            List<Loss> losses = write(exporter, selected, options);
            Messages words = Messages.of("exporting", Locale.getDefault());
            losses.forEach(loss -> complain(loss.line(words)));
            complain(messages.text(
                    exporter.isBibliography() ? "export.cited" : "export.written",
                    Loss.held(selected.events().size(), losses),
                    selected.articles().size(),
                    isStream() ? messages.text("export.stream") : out));
            return 0;
        } catch (DossierException refused) {
            refused.lines(Messages.of("library", Locale.getDefault())).forEach(this::complain);
            return 1;
        }
    }

    /** Why nothing should be written there: nobody can tell an export from what was there before. */
    private Optional<String> refusal() {
        if (isStream() || !Files.exists(out)) {
            return Optional.empty();
        } else if (!Files.isRegularFile(out)) {
            return Optional.of("build.special");
        }
        return isForced ? Optional.empty() : Optional.of("export.there");
    }

    private List<Loss> write(Exporter exporter, Dossier dossier, ExportOptions options) throws DossierException {
        List<Loss> losses = new ArrayList<>();
        if (isStream()) {
            try {
                losses.addAll(exporter.export(dossier, options, System.out));
                if (System.out.checkError()) { // it never throws
                    throw new DossierException(out, List.of(Problem.of("save.stream")));
                }
            } catch (IOException gone) {
                throw new DossierException(out, Problem.of("save.failed", gone.toString()), gone);
            }
        } else {
            AtomicFile.write(out, to -> losses.addAll(exporter.export(dossier, options, to)));
        }
        return losses;
    }

    /** Whether it is written to standard output, as a single hyphen asks for. */
    private boolean isStream() {
        return out.toString().equals("-");
    }

    private void complain(String line) {
        spec.commandLine().getErr().println(line);
    }
}
