package dateline.extraction;

import static java.util.stream.Collectors.groupingBy;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.TimeExpression;
import dateline.extraction.clauses.ClauseReader;
import dateline.extraction.events.EventFinder;
import dateline.extraction.events.StanceFinder;
import dateline.extraction.issues.MatterFinder;
import dateline.extraction.names.Cast;
import dateline.extraction.names.CastReader;
import dateline.extraction.speech.Saying;
import dateline.extraction.speech.SpeechFinder;
import dateline.extraction.speech.Stance;
import dateline.extraction.speech.Told;
import dateline.extraction.text.OpenNlp;
import dateline.extraction.text.PartTagger;
import dateline.extraction.text.Reading;
import dateline.extraction.text.Sentence;
import dateline.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Finds what an English article tells. Immutable; any number of threads may use it at once. */
public final class Extractor {

    private final Vocabulary vocabulary;
    private final CastReader names;
    private final ClauseReader clauses;
    private final Supplier<PartTagger> taggers;

    /** Tells the parts of speech with taggers from there, one for each article. */
    public Extractor(Supplier<PartTagger> taggers) {
        this.vocabulary = Vocabulary.of(Locale.ENGLISH);
        this.names = new CastReader(vocabulary, Locale.ENGLISH);
        this.clauses = new ClauseReader(vocabulary);
        this.taggers = taggers;
    }

    /** The one that ships. */
    public static Extractor english() {
        return new Extractor(new OpenNlp());
    }

    /** What the vocabulary knows of the words. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Reads an article.
     *
     * @param times its time expressions, in reading order
     */
    public Extract read(Article article, List<TimeExpression> times) {
        return read(article, times, letters -> {});
    }

    /**
     * The same, watched.
     *
     * @param steps told twice of all letters in turn, as they are done; may end the work by throwing
     */
    public Extract read(Article article, List<TimeExpression> times, IntConsumer steps) {
        List<Sentence> sentences = new Reading(vocabulary, watched(taggers.get(), steps)).sentences(article, times);
        Cast cast = names.read(sentences);
        List<Told> told = sentences.stream()
                .map(sentence -> new Told(sentence, clauses.clauses(sentence)))
                .toList();
        List<Stance> stances = new ArrayList<>();
        EventFinder events = new EventFinder(vocabulary, cast, article.published());
        StanceFinder positions = new StanceFinder(vocabulary, cast);
        for (Told one : told) {
            steps.accept(one.sentence().end() - one.sentence().start());
            events.read(one.sentence(), one.clauses());
            stances.addAll(positions.stances(one.clauses()));
        }
        return new Extract(
                article,
                events.events(),
                sayings(article, told, cast),
                stances,
                new MatterFinder(vocabulary, cast).matters(sentences));
    }

    private static PartTagger watched(PartTagger tagger, IntConsumer steps) {
        return words -> {
            steps.accept(words.stream().mapToInt(String::length).sum() + words.size());
            return tagger.parts(words);
        };
    }

    private List<Saying> sayings(Article article, List<Told> told, Cast cast) {
        SpeechFinder speech = new SpeechFinder(vocabulary, cast);
        Map<Block, List<Told>> byBlock =
                told.stream().collect(groupingBy(one -> one.sentence().block()));
        return article.blocks().stream()
                .filter(block -> !(block instanceof Block.Heading) && byBlock.containsKey(block))
                .flatMap(block -> speech.in(block, byBlock.getOrDefault(block, List.of())).stream())
                .toList();
    }
}
