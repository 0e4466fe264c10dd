package dateline.cli;

import dateline.building.ArticleSource;
import dateline.building.DossierBuilder;
import dateline.importing.ImportException;
import dateline.messages.Messages;
import dateline.time.TimeSpan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What articles are to be made of: files, folders of them, and what a manifest lists. */
final class BuildInputs {

    private final Map<String, String> lines = new HashMap<>();
    private final List<Path> read = new ArrayList<>();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            descriptionKey = "build.published",
            converter = EdtfConverter.class)
    private Optional<TimeSpan> published = Optional.empty();

    @Option(names = "--manifest", paramLabel = "M.tsv", descriptionKey = "manifest")
    private Optional<Path> manifest = Optional.empty();

    @Option(names = "--more", descriptionKey = "build.more")
    private boolean isMinorToo;

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "build.files")
    private List<Path> files = List.of();

    /** Whether minor events are to be taken in. */
    boolean isMinorToo() {
        return isMinorToo;
    }

    boolean isEmpty() {
        return files.isEmpty() && manifest.isEmpty();
    }

    boolean isOneFile() {
        return manifest.isEmpty() && files.size() == 1;
    }

    /** Gives what there is to read; what is wrong with the manifest is added to the problems. */
    List<ArticleSource> sources(DossierBuilder builder, Messages messages, List<String> problems) {
        List<ArticleSource> sources = new ArrayList<>();
        manifest.ifPresent(list -> {
            try {
                Manifest listed = Manifest.read(list, messages);
                listed.files().forEach(file -> sources.add(source(file)));
                problems.addAll(listed.problems());
            } catch (ImportException reason) {
                problems.add(reason.line(Messages.of("importing", Locale.getDefault())));
            }
        });
        read.addAll(files);
        builder.sources(files).forEach(source -> sources.add(dated(source, published)));
        return sources;
    }

    private ArticleSource source(TextFile file) {
        read.add(file.path());
        file.listed().ifPresent(line -> lines.put(String.valueOf(file.path().getFileName()), line));
        return dated(ArticleSource.of(file.path()), file.published());
    }

    private static ArticleSource dated(ArticleSource source, Optional<TimeSpan> date) {
        return date.map(source::dated).orElse(source);
    }

    /** The files and folders that are read. */
    List<Path> read() {
        return List.copyOf(read);
    }

    /** The line of the manifest that names the file, before a colon; empty if none does. */
    String where(String file) {
        return lines.containsKey(file) ? lines.get(file) + ": " : "";
    }
}
