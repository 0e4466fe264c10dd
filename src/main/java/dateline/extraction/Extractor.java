package dateline.extraction;

import dateline.article.Article;
import dateline.article.TimeExpression;
import dateline.extraction.events.EventFinder;
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

    /** Reads with the reader. */
    public Extractor(Reader reader) {
        this.vocabulary = Vocabulary.of(Locale.ENGLISH);
        this.articles = new ArticleReader(vocabulary, reader);
        this.casts = new CastReader(vocabulary, Locale.ENGLISH);
        this.events = new EventFinder(vocabulary, new HeadlineWriter(vocabulary));
        this.speech = new SpeechFinder(vocabulary);
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
     * @param steps told of all letters in turn, as they are read; may end the work by throwing
     */
    public Extract read(Article article, List<TimeExpression> times, IntConsumer steps) {
        ReadText text = articles.read(article, times, steps);
        Cast cast = casts.read(text.sentences());
        return new Extract(article, events.events(article, text, cast), cast, speech.sayings(text.sentences(), cast));
    }
}
