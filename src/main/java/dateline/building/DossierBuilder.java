package dateline.building;

import static java.util.stream.Collectors.toSet;

import dateline.article.Article;
import dateline.article.DateEvidence;
import dateline.dossier.Dossier;
import dateline.importing.ImportException;
import dateline.importing.Imported;
import dateline.importing.Importers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Builds dossiers of documents, several at a time. Immutable; any number of threads may use it at once. */
public final class DossierBuilder {

    private final Supplier<Importers> formats;
    private final Findings findings;

    /**
     * Builds of what is read and found.
     *
     * @param formats makes the importers when they are needed, which would take long at a start that needs none
     */
    public DossierBuilder(Supplier<Importers> formats, Findings findings) {
        this.formats = formats;
        this.findings = findings;
    }

    /** What came of one source: an article, or the reason why there is none. */
    private record Attempt(Source source, Optional<Imported> imported, Optional<ImportException> reason) {}

    /** The files among these, and the files in the folders among them; throws as {@link Sources#of}. */
    public List<Source> sources(List<Path> paths) throws ImportException {
        return new Sources(formats.get().endings()).of(paths);
    }

    /** A dossier of its own. One that is cancelled holds what was read until then. */
    public Built build(List<Source> sources, Progress progress) {
        return add(new Dossier("", List.of(), List.of(), List.of(), List.of(), List.of()), sources, progress);
    }

    /** The dossier with more articles, which come last. One without a title is called after its first article. */
    public Built add(Dossier dossier, List<Source> sources, Progress progress) {
        List<Attempt> attempts = attempts(dossier, sources, progress);
        List<Imported> articles = attempts.stream()
                .flatMap(attempt -> attempt.imported().stream())
                .toList();
        return new Built(
                titled(findings.added(dossier, articles)),
                attempts.stream().flatMap(attempt -> attempt.reason().stream()).toList(),
                attempts.stream().flatMap(DossierBuilder::remarks).toList());
    }

    private List<Attempt> attempts(Dossier dossier, List<Source> sources, Progress progress) {
        List<String> ids = unused(dossier, sources.size());
        AtomicInteger done = new AtomicInteger();
        Importers importers = formats.get();
        return IntStream.range(0, sources.size())
                .parallel()
                .filter(number -> !progress.cancelled())
                .mapToObj(number -> {
                    Attempt attempt = attempt(importers, sources.get(number), ids.get(number));
                    progress.read(done.incrementAndGet(), sources.size());
                    return attempt;
                })
                .toList();
    }

    private static Attempt attempt(Importers importers, Source source, String id) {
        try {
            Imported imported = importers.read(source.content().document(), id);
            return new Attempt(source, Optional.of(dated(imported, source)), Optional.empty());
        } catch (ImportException reason) {
            return new Attempt(source, Optional.empty(), Optional.of(reason));
        }
    }

    private static Imported dated(Imported imported, Source source) {
        Article read = imported.article();
        return source.published().isEmpty()
                ? imported
                : new Imported(
                        new Article(
                                read.id(),
                                read.heading(),
                                read.source().dated(Optional.of(DateEvidence.BY_HAND)),
                                source.published(),
                                read.sections(),
                                read.annotations()),
                        imported.entries(),
                        imported.warnings());
    }

    private static List<String> unused(Dossier dossier, int count) {
        Set<String> used = dossier.articles().stream().map(Article::id).collect(toSet());
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> "a" + number)
                .filter(id -> !used.contains(id))
                .limit(count)
                .toList();
    }

    private static Stream<Remark> remarks(Attempt attempt) {
        return attempt.imported().stream()
                .flatMap(imported -> imported.warnings().stream())
                .map(warning -> new Remark(attempt.source().name(), warning));
    }

    private static Dossier titled(Dossier dossier) {
        return dossier.title().isBlank() && !dossier.articles().isEmpty()
                ? new Dossier(
                        dossier.articles().getFirst().title(),
                        dossier.articles(),
                        dossier.events(),
                        dossier.issues(),
                        dossier.actors(),
                        dossier.quotations())
                : dossier;
    }
}
