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
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Messages reasons = Messages.of("importing", Locale.getDefault());
    private final OutputTarget target = new OutputTarget();
    private final List<String> problems = new ArrayList<>();
    private final Map<String, String> lines = new HashMap<>();

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

    @Option(names = "--force", descriptionKey = "build.force")
    private boolean isForced;

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
            boolean isFolder = Files.isDirectory(out);
            if (!isFolder && isRefused(out)) {
                return 1;
            }
            boolean whole = isFolder ? writesEach(sources) : writes(title(), sources, out);
            return whole && problems.isEmpty() ? 0 : 1;
        } catch (DossierException e) {
            e.lines(Messages.of("library", Locale.getDefault())).forEach(err()::println);
        }
        return 1;
    }

    /** Whether something is in the way there that is no dossier, or is read itself; it is said then. */
    private boolean isRefused(Path to) {
        Optional<String> refusal = isForced ? Optional.empty() : target.refusal(to);
        refusal.ifPresent(key -> err().println(messages.text(key, to)));
        return refusal.isPresent();
    }

    /** Writes a dossier of each into the folder, called as its article; whether all could be read. */
    private boolean writesEach(List<Source> sources) throws DossierException {
        requireNamesOfTheirOwn(sources);
        boolean whole = true;
        for (Source source : sources) {
            Path to = out.resolve(stem(source) + SUFFIX);
            whole &= !isRefused(to) && writes("", List.of(source), to);
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

    private List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        manifest.ifPresent(list -> {
            try {
                Manifest read = Manifest.read(list, messages);
                read.files().forEach(file -> {
                    sources.add(dated(Source.of(file.path()), file.published()));
                    target.read(file.path());
                    file.listed()
                            .ifPresent(
                                    line -> lines.put(String.valueOf(file.path().getFileName()), line));
                });
                read.problems().forEach(this::complain);
            } catch (ImportException reason) {
                complain(reason.line(reasons));
            }
        });
        files.forEach(target::read);
        builder.sources(files).forEach(source -> sources.add(dated(source, published)));
        return sources;
    }

    private void complain(String problem) {
        problems.add(problem);
        err().println(problem);
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
        built.remarks().forEach(remark -> err().println(remark.line(reasons)));
        built.unread().forEach(reason -> err().println(where(reason.file()) + reason.line(reasons)));
        Dossier dossier = built.dossier();
        err().println(messages.text(
                "build.built",
                dossier.articles().size(),
                dossier.events().size(),
                dossier.issues().size(),
                dossier.actors().size(),
                dossier.quotations().size()));
    }

    /** The line of the manifest that names the file, if one does. */
    private String where(String file) {
        return lines.containsKey(file) ? lines.get(file) + ": " : "";
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
