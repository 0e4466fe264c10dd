package dateline.building;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.dating.TimeTagger;
import dateline.dossier.Dossier;
import dateline.extraction.Extract;
import dateline.extraction.Extractor;
import dateline.extraction.merging.Merger;
import dateline.importing.Entry;
import dateline.importing.Imported;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What the texts of articles tell, beside what the documents state. The articles are read side by side; those that the dossier
 * holds already are read again, so that an event told anew is known.
 *
 * @param stated finds what the documents state
 * @param tagger asked for only when there is something to read
 * @param extractor asked for only when there is something to read
 */
public record ExtractedFindings(Findings stated, Supplier<TimeTagger> tagger, Supplier<Extractor> extractor)
        implements Findings {

    @Override
    public Dossier added(Dossier dossier, List<Imported> articles, Progress progress) {
        Dossier held = stated.added(dossier, articles, progress);
        if (articles.isEmpty()) {
            return held;
        }
        Engines engines = Engines.of(tagger, extractor);
        List<Article> fresh = articles.stream().map(Imported::article).toList();
        // each letter is looked at for its sentence, then for events, and then, if it is new, for the same event
        // elsewhere
        Steps steps = new Steps(progress, 2 * letters(dossier.articles()) + 3 * letters(fresh));
        List<Extract> before = engines.read(dossier.articles(), steps);
        Set<String> blocks = articles.stream()
                .flatMap(imported -> imported.entries().stream())
                .map(Entry::passage)
                .map(TextSpan::block)
                .collect(Collectors.toSet());
        List<Extract> told = engines.read(fresh, steps).stream()
                .map(extract -> extract.without(blocks))
                .toList();
        return new Merger(engines.extractor().vocabulary(), held).with(before, told, steps::take);
    }

    private static long letters(List<Article> articles) {
        return articles.stream()
                .flatMap(article -> article.blocks().stream())
                .mapToLong(block -> block.text().length())
                .sum();
    }

    /** What reads, made side by side. */
    private record Engines(TimeTagger tagger, Extractor extractor) {

        static Engines of(Supplier<TimeTagger> tagger, Supplier<Extractor> extractor) {
            List<Object> both = List.<Supplier<?>>of(tagger, extractor).parallelStream()
                    .<Object>map(Supplier::get)
                    .toList();
            return new Engines((TimeTagger) both.getFirst(), (Extractor) both.getLast());
        }

        List<Extract> read(List<Article> articles, Steps steps) {
            return articles.parallelStream()
                    .map(article ->
                            extractor.read(article, tagger.tag(article).resolve(article.published()), steps::take))
                    .toList();
        }
    }
}
