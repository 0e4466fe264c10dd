package dateline.cli;

import dateline.building.ArticleSource;
import dateline.building.Built;
import dateline.building.DossierBuilder;
import dateline.dossier.Dossier;
import dateline.library.DossierException;
import dateline.library.json.DossierFile;
import dateline.library.json.Extras;
import dateline.messages.Messages;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes one dossier of articles, or one of each. */
@Command(name = "build")
public final class BuildCommand implements Callable<Integer> {

    private static final String SUFFIX = ".dossier.json";

    private final DossierBuilder builder;
    private final DossierFile dossiers;
    private final Messages messages = Messages.of("cli", Locale.getDefault());
    private final Messages reasons = Messages.of("importing", Locale.getDefault());

    @Mixin
    private BuildInputs inputs = new BuildInputs();

    @Option(names = "-o", required = true, paramLabel = "OUT.dossier.json", descriptionKey = "build.out")
    private Path out = Path.of("");

    @Option(names = "--force", descriptionKey = "build.force")
    private boolean isForced;

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
        if (inputs.isEmpty()) {
            throw new ParameterException(spec.commandLine(), messages.text("build.nothing"));
        }
        List<String> problems = new ArrayList<>();
        List<ArticleSource> sources = inputs.sources(builder, messages, problems);
        problems.forEach(err()::println);
        boolean isWhole = Files.isDirectory(out) ? writesEach(sources) : writes(title(), sources, out);
        return isWhole && problems.isEmpty() ? 0 : 1;
    }

    /** Whether something is in the way there that would be lost; it is said then. */
    private boolean isRefused(Path to) {
        OutputTarget target = new OutputTarget(inputs.read(), reasons.text("stated.note"));
        Optional<String> refusal = isForced ? Optional.empty() : target.refusal(to);
        refusal.ifPresent(key -> err().println(messages.text(key, to)));
        return refusal.isPresent();
    }

    /** Writes a dossier of each into the folder, called as its article; whether all could be read. */
    private boolean writesEach(List<ArticleSource> sources) {
        requireNamesOfTheirOwn(sources);
        boolean whole = true;
        for (ArticleSource source : sources) {
            whole &= writes("", List.of(source), out.resolve(stem(source) + SUFFIX));
        }
        return whole;
    }

    /** Writes one dossier of those that can be read, if any; whether all could be read, and it be written. */
    private boolean writes(String title, List<ArticleSource> sources, Path to) {
        if (isRefused(to)) {
            return false;
        }
        Dossier empty = new Dossier(title, List.of(), List.of(), List.of(), List.of(), List.of());
        ReadingProgress progress = new ReadingProgress(err()::println, messages);
        Built added = builder.add(empty, sources, progress);
        Built built = inputs.isMinorToo() ? added.and(builder.withMinor(added.dossier(), progress)) : added;
        report(built);
        if (built.dossier().articles().isEmpty()) {
            return false;
        }
        try {
            dossiers.write(to, built.dossier(), Extras.none());
            return built.unread().isEmpty();
        } catch (DossierException refused) {
            refused.lines(Messages.of("library", Locale.getDefault())).forEach(err()::println);
            return false;
        }
    }

    /** One of two that have the same name would be written over the other. */
    private void requireNamesOfTheirOwn(List<ArticleSource> sources) {
        Set<String> names = new HashSet<>();
        for (ArticleSource source : sources) {
            if (!names.add(stem(source))) {
                throw new ParameterException(spec.commandLine(), messages.text("build.same", stem(source)));
            }
        }
    }

    /** The name of its file without the ending. */
    private static String stem(ArticleSource source) {
        int dot = source.name().lastIndexOf('.');
        return dot > 0 ? source.name().substring(0, dot) : source.name();
    }

    /** What a dossier of several articles is called: as its file. */
    private String title() {
        String name = String.valueOf(out.getFileName());
        return inputs.isOneFile()
                ? ""
                : name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    private void report(Built built) {
        built.remarks().forEach(remark -> err().println(remark.line(reasons)));
        built.unread().forEach(reason -> err().println(inputs.where(reason.file()) + reason.line(reasons)));
        Dossier dossier = built.dossier();
        err().println(messages.text(
                "build.built",
                dossier.articles().size(),
                dossier.events().size(),
                dossier.issues().size(),
                dossier.actors().size(),
                dossier.quotations().size()));
        long undated = AwaitedDates.count(dossier);
        if (undated > 0) {
            err().println(messages.text("build.undated", undated));
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
