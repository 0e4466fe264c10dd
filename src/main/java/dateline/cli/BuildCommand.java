package dateline.cli;

import dateline.building.Built;
import dateline.building.DossierBuilder;
import dateline.building.Source;
import dateline.dossier.Dossier;
import dateline.importing.ImportException;
import dateline.library.DossierException;
import dateline.library.json.DossierFile;
import dateline.library.json.Extras;
import dateline.messages.Messages;
import dateline.time.TimeSpan;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes one dossier of articles, or one of each. */
@Command(name = "build")
public final class BuildCommand implements Callable<Integer> {

    private static final String SUFFIX = ".dossier.json";

    private final DossierBuilder builder;
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

    /** Builds with the one and writes with the other. */
    public BuildCommand(DossierBuilder builder, DossierFile dossiers) {
        this.builder = builder;
        this.dossiers = dossiers;
    }

    /** The summary, warnings and problems go to standard error. A file that cannot be read makes the status 1, but not the others. */
    @Override
    public Integer call() {
        if (files.isEmpty() && manifest.isEmpty()) {
            throw new ParameterException(spec.commandLine(), messages.text("build.nothing"));
        }
        try {
            List<Source> sources = sources();
            boolean whole = Files.isDirectory(out) ? writesEach(sources) : writes(title(), sources, out);
            return whole ? 0 : 1;
        } catch (ImportException reason) {
            err().println(reason.line(Messages.of("importing", Locale.getDefault())));
        } catch (IOException | DateTimeParseException e) {
            err().println(messages.text("tag.unreadable", String.valueOf(e.getMessage())));
        } catch (DossierException e) {
            e.lines(Messages.of("library", Locale.getDefault())).forEach(err()::println);
        }
        return 1;
    }

    /** Writes a dossier of each into the folder, called as its article; whether all could be read. */
    private boolean writesEach(List<Source> sources) throws DossierException {
        requireNamesOfTheirOwn(sources);
        boolean whole = true;
        for (Source source : sources) {
            whole &= writes("", List.of(source), out.resolve(stem(source) + SUFFIX));
        }
        return whole;
    }

    /** Writes one dossier of those that can be read, if any; whether all could be. */
    private boolean writes(String title, List<Source> sources, Path to) throws DossierException {
        Dossier empty = new Dossier(title, List.of(), List.of(), List.of(), List.of(), List.of());
        Built built = builder.add(empty, sources, new ReadingProgress(err()::println, messages));
        report(built);
        if (built.dossier().articles().isEmpty()) {
            return false;
        }
        dossiers.write(to, built.dossier(), Extras.none());
        return built.unread().isEmpty();
    }

    /** One of two that have the same name would be written over the other. */
    private void requireNamesOfTheirOwn(List<Source> sources) {
        Set<String> names = new HashSet<>();
        for (Source source : sources) {
            if (!names.add(stem(source))) {
                throw new ParameterException(spec.commandLine(), messages.text("build.same", stem(source)));
            }
        }
    }

    /** The name of its file without the ending. */
    private static String stem(Source source) {
        int dot = source.name().lastIndexOf('.');
        return dot > 0 ? source.name().substring(0, dot) : source.name();
    }

    private List<Source> sources() throws IOException, ImportException {
        List<Source> sources = new ArrayList<>();
        if (manifest.isPresent()) {
            TextFile.listed(manifest.get())
                    .forEach(file -> sources.add(dated(Source.of(file.path()), file.published())));
        }
        builder.sources(files).forEach(source -> sources.add(dated(source, published)));
        return sources;
    }

    private static Source dated(Source source, Optional<TimeSpan> date) {
        return date.map(source::dated).orElse(source);
    }

    /** What a dossier of several articles is called: as its file. */
    private String title() {
        boolean one = manifest.isEmpty() && files.size() == 1;
        String name = String.valueOf(out.getFileName());
        return one ? "" : name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    private void report(Built built) {
        Messages reasons = Messages.of("importing", Locale.getDefault());
        built.remarks().forEach(remark -> err().println(remark.line(reasons)));
        built.unread().forEach(reason -> err().println(reason.line(reasons)));
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
