package dateline.building;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.DateEvidence;
import dateline.dossier.Dossier;
import dateline.dossier.Event;
import dateline.dossier.NewVersion;
import dateline.dossier.Origin;
import dateline.importing.Document;
import dateline.importing.ImportException;
import dateline.importing.Imported;
import dateline.importing.Importers;
import dateline.importing.Warning;
import dateline.time.TimeSpan;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Builds dossiers of documents, several at a time. Immutable; any number of threads may use it at once. */
public final class DossierBuilder {

    /** A dossier without a title that holds nothing. */
    public static final Dossier NOTHING = new Dossier("", List.of(), List.of(), List.of(), List.of(), List.of());

    private static final int MOST_BY_DATE = 40;

    private static final Comparator<Attempt> BY_DATE =
            Comparator.comparing(attempt -> attempt.published().orElse(null), nullsLast(naturalOrder()));

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
    private record Attempt(ArticleSource source, List<Imported> imported, Optional<ImportException> reason) {

        Optional<TimeSpan> published() {
            return imported.stream()
                    .flatMap(read -> read.article().published().stream())
                    .min(naturalOrder());
        }
    }

    /** The files among these, and the files in the folders among them. */
    public List<ArticleSource> sources(List<Path> paths) {
        return new Sources(formats.get().endings()).of(paths);
    }

    /**
     * The sources by when what they hold appeared, those that do not tell last and as they were. All have to be read for it: very many stay
     * as they are.
     */
    public List<ArticleSource> byDate(List<ArticleSource> sources) {
        return sources.size() < 2 || sources.size() > MOST_BY_DATE
                ? sources
                : attempts(NOTHING, sources, Progress.UNWATCHED).stream()
                        .sorted(BY_DATE)
                        .map(Attempt::source)
                        .toList();
    }

    /** A dossier of its own. One that is cancelled holds what was read until then. */
    public Built build(List<ArticleSource> sources, Progress progress) {
        return add(NOTHING, sources, progress);
    }

    /**
     * The dossier with more articles, which come last. One without a title is called after its first article. What is another version
     * of an article that it has takes the place of that one, and what a person said of it stays, as {@link NewVersion} has it.
     */
    public Built add(Dossier dossier, List<ArticleSource> sources, Progress progress) {
        return find(dossier, read(dossier, sources, progress), progress);
    }

    /** What the names of files may end with that can be read, without the dot. */
    public Set<String> endings() {
        return formats.get().endings();
    }

    /** Reads what is to be added to a dossier, and nothing out of it. */
    public Imports read(Dossier dossier, List<ArticleSource> sources, Progress progress) {
        List<Attempt> attempts = attempts(dossier, sources, progress);
        return new Imports(
                attempts.stream()
                        .flatMap(attempt -> attempt.imported().stream())
                        .toList(),
                attempts.stream().flatMap(attempt -> attempt.reason().stream()).toList(),
                attempts.stream().flatMap(DossierBuilder::remarks).toList());
    }

    /** The bare texts, to be read before it is known what they tell, and how far that will be looked for. */
    public Built texts(Imports imports) {
        List<Remark> limits =
                limits(imports.articles().stream().map(Imported::article).toList());
        boolean isLookedThrough = limits.isEmpty() || findings.hindrance().isEmpty(); // it takes a while to know
        return new Built(texts(NOTHING, imports), List.of(), isLookedThrough ? limits : List.of());
    }

    /** The dossier with the bare texts added, to be read before it is known what they tell. */
    public Dossier texts(Dossier dossier, Imports imports) {
        return titled(with(
                dossier,
                Stream.concat(
                                dossier.articles().stream(),
                                imports.articles().stream().map(Imported::article))
                        .toList()));
    }

    /**
     * The dossier with what the articles tell. Those whose texts it has already are taken as they are in it, which may be with
     * another date; other versions of its texts take their places. When the search is cancelled, they tell nothing.
     */
    public Built find(Dossier dossier, Imports imports, Progress progress) {
        Set<String> ids = imports.ids();
        Versions versions = Versions.of(dossier, imports);
        Map<String, Article> held =
                versions.dossier().articles().stream().collect(toMap(Article::id, article -> article));
        Dossier others = with(
                versions.dossier(),
                versions.dossier().articles().stream()
                        .filter(article -> !ids.contains(article.id()))
                        .toList());
        List<Imported> articles = imports.articles().stream()
                .map(read -> as(read, held.getOrDefault(read.article().id(), read.article())))
                .toList();
        Misses misses = new Misses(progress);
        Dossier told = versions.inOrder(found(others, articles, misses));
        return new Built(
                titled(told),
                imports.unread(),
                Stream.of(remarks(imports, misses), misses.remarks(), versions.remarks())
                        .flatMap(List::stream)
                        .toList());
    }

    /**
     * The dossier with what one of its articles tells found anew, for its date has become another. What a person said of its events stays,
     * as in a new version of its text; minor ones are found where it told some. As it was where that cannot be found out, or where all that the article tells was set down by a person.
     */
    public Built again(Dossier dossier, String id, Progress progress) {
        Article article = dossier.articles().stream()
                .filter(held -> held.id().equals(id))
                .findFirst()
                .orElseThrow();
        if (isSetDown(dossier, article) || findings.hindrance().isPresent()) {
            return new Built(dossier, List.of(), List.of());
        }
        Dossier freed = NewVersion.of(dossier, article).dossier();
        Dossier others = with(
                freed,
                freed.articles().stream().filter(held -> !held.id().equals(id)).toList());
        Misses misses = new Misses(progress);
        Dossier usual = found(others, List.of(new Imported(article, List.of(), List.of())), misses);
        Dossier told = tellsMinor(dossier, article) ? minor(usual, List.of(article), misses) : usual;
        return misses.has(article) || progress.cancelled()
                ? new Built(dossier, List.of(), misses.remarks())
                : new Built(
                        withoutEmptied(dossier, new Versions(dossier, List.of()).inOrder(told)), List.of(), List.of());
    }

    /**
     * The dossier with the minor events that its articles tell, but for those of which all that they tell was set down by a person. As it
     * was, with a remark, where none were found.
     */
    public Built withMinor(Dossier dossier, Progress progress) {
        Optional<Warning> hindrance = findings.hindrance();
        if (hindrance.isPresent()) {
            return new Built(dossier, List.of(), List.of(new Remark(Optional.empty(), hindrance.get())));
        }
        Misses misses = new Misses(progress);
        Dossier told = minor(
                dossier,
                dossier.articles().stream()
                        .filter(article -> !isSetDown(dossier, article))
                        .toList(),
                misses);
        List<Remark> none = told.equals(dossier)
                ? List.of(new Remark(Optional.empty(), new Warning("minor.none", List.of())))
                : List.of();
        return new Built(told, List.of(), misses.remarks().isEmpty() ? none : misses.remarks());
    }

    private Dossier minor(Dossier dossier, List<Article> articles, Progress progress) {
        try {
            return findings.withMinor(dossier, articles, progress);
        } catch (CancellationException cancelled) {
            return dossier;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError fault) {
            articles.forEach(progress::missed);
            return dossier;
        }
    }

    private static boolean isSetDown(Dossier dossier, Article article) {
        List<Event> told = told(dossier, article);
        return !told.isEmpty() && told.stream().allMatch(event -> event.origin() == Origin.CURATED);
    }

    private static boolean tellsMinor(Dossier dossier, Article article) {
        return told(dossier, article).stream().anyMatch(Event::isMinor);
    }

    private static List<Event> told(Dossier dossier, Article article) {
        Set<String> blocks = article.blocks().stream().map(Block::id).collect(toSet());
        return dossier.events().stream()
                .filter(event -> event.mentions().stream()
                        .anyMatch(mention -> blocks.contains(mention.clause().block())))
                .toList();
    }

    /** Without the issues that the machine made, that had events before and have none any more. */
    private static Dossier withoutEmptied(Dossier before, Dossier after) {
        Set<String> had = issues(before);
        Set<String> have = issues(after);
        return new Dossier(
                after.title(),
                after.articles(),
                after.events(),
                after.issues().stream()
                        .filter(issue -> have.contains(issue.id()) || !had.contains(issue.id()) || issue.isOfAPerson())
                        .toList(),
                after.actors(),
                after.quotations());
    }

    private static Set<String> issues(Dossier dossier) {
        return dossier.events().stream()
                .flatMap(event -> event.issues().stream())
                .collect(toSet());
    }

    /** How far it was looked for events is said only where it was. */
    private List<Remark> remarks(Imports imports, Misses misses) {
        Optional<Remark> hindrance = imports.articles().isEmpty()
                ? Optional.empty()
                : findings.hindrance().map(warning -> new Remark(Optional.empty(), warning));
        List<Article> read = imports.articles().stream()
                .map(Imported::article)
                .filter(article -> hindrance.isEmpty() && !misses.has(article))
                .toList();
        return Stream.of(hindrance.stream(), imports.remarks().stream(), limits(read).stream())
                .flatMap(remarks -> remarks)
                .toList();
    }

    private List<Remark> limits(List<Article> articles) {
        return articles.stream()
                .flatMap(article -> findings.limit(article).stream()
                        .map(warning -> new Remark(Optional.of(article.title()), warning)))
                .toList();
    }

    private Dossier found(Dossier dossier, List<Imported> articles, Progress progress) {
        try {
            return findings.added(dossier, articles, progress);
        } catch (CancellationException cancelled) {
            return texts(dossier, new Imports(articles, List.of(), List.of()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError fault) {
            articles.forEach(imported -> progress.missed(imported.article())); // but they can be read
            return texts(dossier, new Imports(articles, List.of(), List.of()));
        }
    }

    private static Imported as(Imported read, Article article) {
        return new Imported(article, read.entries(), read.warnings());
    }

    private static Dossier with(Dossier dossier, List<Article> articles) {
        return new Dossier(
                dossier.title(), articles, dossier.events(), dossier.issues(), dossier.actors(), dossier.quotations());
    }

    private List<Attempt> attempts(Dossier dossier, List<ArticleSource> sources, Progress progress) {
        List<String> ids = unused(dossier, sources.size());
        AtomicInteger done = new AtomicInteger();
        Importers importers = formats.get();
        return IntStream.range(0, sources.size())
                .parallel()
                .filter(number -> !progress.cancelled())
                .mapToObj(number -> {
                    Attempt attempt = attempt(importers, sources.get(number), ids.get(number), dossier);
                    progress.read(done.incrementAndGet(), sources.size());
                    return attempt;
                })
                .toList();
    }

    private static Attempt attempt(Importers importers, ArticleSource source, String id, Dossier dossier) {
        try {
            Document document = source.content().document();
            List<Imported> fresh = importers.readAll(document, id);
            Optional<Article> earlier =
                    fresh.size() == 1 ? Versions.earlier(dossier, fresh.getFirst()) : Optional.empty();
            List<Imported> read = earlier.isEmpty()
                    ? fresh
                    : importers.readAll(document, earlier.get().id());
            return new Attempt(
                    source,
                    read.stream().map(imported -> dated(imported, source)).toList(),
                    Optional.empty());
        } catch (ImportException reason) {
            return new Attempt(source, List.of(), Optional.of(reason));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError fault) {
            String key = fault instanceof OutOfMemoryError ? "format.memory" : "format.broken";
            return new Attempt(source, List.of(), Optional.of(new ImportException(source.name(), fault, key)));
        }
    }

    private static Imported dated(Imported imported, ArticleSource source) {
        Article read = imported.article();
        return source.published().isEmpty()
                ? imported
                : as(
                        imported,
                        new Article(
                                read.id(),
                                read.heading(),
                                read.source().dated(Optional.of(DateEvidence.BY_HAND)),
                                source.published(),
                                read.sections(),
                                read.annotations()));
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
                .map(warning -> new Remark(Optional.of(attempt.source().name()), warning));
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
