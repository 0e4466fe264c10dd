package dateline.extraction;

import dateline.article.Article;
import dateline.article.TimeExpression;
import dateline.extraction.events.EventDraft;
import dateline.extraction.events.EventFinder;
import dateline.extraction.events.EventThreshold;
import dateline.extraction.names.Cast;
import dateline.extraction.names.CastReader;
import dateline.extraction.speech.SpeechFinder;
import dateline.extraction.text.ArticleReader;
import dateline.extraction.text.ReadText;
import dateline.extraction.titles.HeadlineWriter;
import dateline.language.Vocabulary;
import dateline.language.reader.Reader;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/** Finds what an English article tells. Immutable; any number of threads may use it at once. */
public final class Extractor {

    private final Vocabulary vocabulary;
    private final ArticleReader articles;
    private final CastReader casts;
    private final EventFinder events;
    private final SpeechFinder speech;

    /** Reads with the reader, and finds what is of this weight. */
    public Extractor(Reader reader, EventThreshold threshold) {
        this.vocabulary = Vocabulary.of(Locale.ENGLISH);
        this.articles = new ArticleReader(vocabulary, reader);
        this.casts = new CastReader(vocabulary, Locale.ENGLISH);
        this.events = new EventFinder(vocabulary, new HeadlineWriter(vocabulary), threshold);
        this.speech = new SpeechFinder(vocabulary);
    }

    /** What the vocabulary knows of the words. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Reads an article with its time expressions, which are in reading order. */
    public Extract read(Article article, List<TimeExpression> times) {
        return read(article, times, letters -> {}, letters -> {});
    }

    /**
     * The same, watched.
     *
     * @param read told of all letters in turn, as they are read; may end the work by throwing
     * @param sought the same, as they are looked through for events
     */
    public Extract read(Article article, List<TimeExpression> times, IntConsumer read, IntConsumer sought) {
        ReadText text = articles.read(article, times, read);
        Cast cast = casts.read(text.sentences());
        List<EventDraft> drafts = events.events(article, text, cast, sought);
        return new Extract(article, drafts, cast, speech.sayings(text.sentences(), cast));
    }
}
