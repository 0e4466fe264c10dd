package dateline.building;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.dating.TimeTagger;
import dateline.dossier.Dossier;
import dateline.extraction.Extract;
import dateline.extraction.Extractor;
import dateline.extraction.events.EventThreshold;
import dateline.extraction.merging.Merger;
import dateline.importing.Entry;
import dateline.importing.Imported;
import dateline.importing.Warning;
import dateline.language.reader.Reader;
import dateline.language.reader.UnreadableModelException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What the texts of articles tell, beside what the documents state. The articles are read side by side; those that the dossier
 * holds already are read again, so that an event told anew is known.
 *
 * @param stated finds what the documents state
 * @param tagger asked for only when there is something to read
 * @param reader asked for only when there is something to read; without one the texts tell nothing
 */
public record ExtractedFindings(Findings stated, Supplier<TimeTagger> tagger, ReaderSource reader) implements Findings {

    /** Letters of an article: a thick book, which takes some minutes to read. */
    private static final long MOST = 2_000_000;

    /** So many times as long as it takes to look for the same event elsewhere it takes to read, and to look for events. */
    private static final int READING = 14;

    private static final int SEEKING = 5;

    /** Loads the reader, or gives the one loaded before. */
    @FunctionalInterface
    public interface ReaderSource {

        /** Throws when there is none. */
        Reader get() throws UnreadableModelException;
    }

    @Override
    public Optional<Warning> hindrance() {
        try {
            reader.get();
            return Optional.empty();
        } catch (UnreadableModelException e) {
            return Optional.of(
                    switch (e.reason()) {
                        case MODEL -> new Warning("reader.damaged", List.of());
                        case RUNTIME ->
                            new Warning(
                                    "reader.unsupported",
                                    List.of(
                                            String.valueOf(System.getProperty("os.name")),
                                            String.valueOf(System.getProperty("os.arch"))));
                    });
        }
    }

    @Override
    public Optional<Warning> limit(Article article) {
        return Optional.of(Beginning.of(article, MOST))
                .filter(beginning -> beginning != article)
                .map(beginning ->
                        new Warning("reader.long", List.of(Beginning.letters(beginning), Beginning.letters(article))));
    }

    @Override
    public Dossier added(Dossier dossier, List<Imported> articles, Progress progress) {
        Dossier held = stated.added(dossier, articles, progress);
        if (articles.isEmpty()) {
            return held;
        }
        return engines(EventThreshold.USUAL)
                .map(engines -> told(engines, dossier, held, articles, progress))
                .orElse(held);
    }

    @Override
    public Dossier withMinor(Dossier dossier, List<Article> articles, Progress progress) {
        Steps steps = new Steps(progress, (READING + SEEKING) * letters(articles));
        return engines(EventThreshold.LOW)
                .map(engines ->
                        new Merger(engines.extractor().vocabulary(), dossier).withMinor(engines.read(articles, steps)))
                .orElse(dossier);
    }

    /** What reads, made side by side; empty when the language cannot be read. */
    private Optional<Engines> engines(EventThreshold threshold) {
        List<Optional<?>> both =
                List.<Supplier<Optional<?>>>of(() -> Optional.of(tagger.get()), () -> extractor(threshold))
                        .parallelStream()
                        .<Optional<?>>map(Supplier::get)
                        .toList();
        return both.getLast()
                .map(extractor -> new Engines((TimeTagger) both.getFirst().orElseThrow(), (Extractor) extractor));
    }

    private Optional<Extractor> extractor(EventThreshold threshold) {
        try {
            return Optional.of(new Extractor(reader.get(), threshold));
        } catch (UnreadableModelException e) {
            return Optional.empty();
        }
    }

    private static Dossier told(
            Engines engines, Dossier dossier, Dossier held, List<Imported> articles, Progress progress) {
        List<Article> fresh = articles.stream().map(Imported::article).toList();
        // each letter is read, looked through for events, and then, if it is new, for the same event elsewhere
        long read = letters(dossier.articles()) + letters(fresh);
        Steps steps = new Steps(progress, (READING + SEEKING) * read + letters(fresh));
        List<Extract> before = engines.read(dossier.articles(), steps);
        Set<String> blocks = articles.stream()
                .flatMap(imported -> imported.entries().stream())
                .map(Entry::passage)
                .map(TextSpan::block)
                .collect(Collectors.toSet());
        List<Extract> told = engines.read(fresh, steps).stream()
                .map(extract -> extract.without(blocks))
                .toList();
        Merger merger = new Merger(engines.extractor().vocabulary(), held);
        Dossier events = merger.withEvents(before, told, steps::take);
        steps.end();
        return merger.grouped(events, before, told);
    }

    private static long letters(List<Article> articles) {
        return articles.stream()
                .map(article -> Beginning.of(article, MOST))
                .mapToLong(Beginning::letters)
                .sum();
    }

    private record Engines(TimeTagger tagger, Extractor extractor) {

        List<Extract> read(List<Article> articles, Steps steps) {
            return articles.parallelStream()
                    .map(article -> Beginning.of(article, MOST))
                    .flatMap(article -> read(article, steps).stream())
                    .toList();
        }

        /** What ends the reading of one article ends that of no other. */
        private Optional<Extract> read(Article article, Steps steps) {
            try {
                return Optional.of(extractor.read(
                        article,
                        tagger.tag(article).resolve(article.published()),
                        letters -> steps.take(READING * letters),
                        letters -> steps.take(SEEKING * letters)));
            } catch (CancellationException cancelled) {
                throw cancelled;
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError fault) {
                steps.missed(article);
                return Optional.empty();
            }
        }
    }
}
