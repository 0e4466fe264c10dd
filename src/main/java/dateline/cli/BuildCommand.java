package dateline.cli;

import dateline.building.Builder;
import dateline.building.Built;
import dateline.building.Listing;
import dateline.building.Piece;
import dateline.building.Progress;
import dateline.dossier.Dossier;
import dateline.library.DossierException;
import dateline.library.json.DossierFile;
import dateline.library.json.Extras;
import dateline.messages.Messages;
import dateline.time.TimeSpan;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes one dossier of articles. */
@Command(name = "build")
public final class BuildCommand implements Callable<Integer> {

    private static final String SUFFIX = ".dossier.json";

    private final Builder builder;
    private final Listing listing;
    private final DossierFile dossiers;
    private final Messages messages = Messages.of("cli", Locale.getDefault());

    @Option(
            names = "--published",
            paramLabel = "DATE",
            descriptionKey = "build.published",
            converter = EdtfConverter.class)
    private Optional<TimeSpan> published = Optional.empty();

    @Option(names = "--manifest", paramLabel = "M.tsv", descriptionKey = "manifest")
    private Optional<Path> manifest = Optional.empty();

    @Option(names = "-o", required = true, paramLabel = "OUT.dossier.json", descriptionKey = "build.out")
    private Path out = Path.of("");

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "build.files")
    private List<Path> files = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Builds with this, from files that the listing finds, and writes with that. */
    public BuildCommand(Builder builder, Listing listing, DossierFile dossiers) {
        this.builder = builder;
        this.listing = listing;
        this.dossiers = dossiers;
    }

    /** The summary, warnings and problems go to standard error. A file that cannot be read makes the status 1, but not the others. */
    @Override
    public Integer call() {
        if (files.isEmpty() && manifest.isEmpty()) {
            throw new ParameterException(spec.commandLine(), messages.text("build.nothing"));
        }
        try {
            Built built = builder.build(pieces(), title(), Progress.NONE);
            report(built);
            if (!built.dossier().articles().isEmpty()) {
                dossiers.write(out, built.dossier(), Extras.none());
            }
            return built.failures().isEmpty() && !built.dossier().articles().isEmpty() ? 0 : 1;
        } catch (IOException | DateTimeParseException e) {
            err().println(messages.text("tag.unreadable", String.valueOf(e.getMessage())));
        } catch (DossierException e) {
            e.lines(Messages.of("library", Locale.getDefault())).forEach(err()::println);
        }
        return 1;
    }

    private List<Piece> pieces() throws IOException {
        List<Piece> pieces = new ArrayList<>();
        if (manifest.isPresent()) {
            pieces.addAll(listing.listed(manifest.get()));
        }
        for (Path file : files) {
            pieces.addAll(listing.at(file, published));
        }
        return pieces;
    }

    /** What a dossier of several articles is called: as its file. */
    private String title() {
        boolean one = manifest.isEmpty() && files.size() == 1;
        String name = String.valueOf(out.getFileName());
        return one ? "" : name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    private void report(Built built) {
        Messages reasons = Messages.of("importing", Locale.getDefault());
        built.remarks()
                .forEach(remark ->
                        err().println(remark.name() + ": " + remark.warning().sentence(reasons)));
        built.failures()
                .forEach(failure ->
                        err().println(failure.name() + ": " + failure.problem().sentence(reasons)));
        Dossier dossier = built.dossier();
        err().println(messages.text(
                "build.built",
                dossier.articles().size(),
                dossier.events().size(),
                dossier.issues().size(),
                dossier.actors().size(),
                dossier.quotations().size()));
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
