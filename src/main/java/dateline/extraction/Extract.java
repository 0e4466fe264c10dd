package dateline.extraction;

import dateline.article.Article;
import dateline.extraction.events.EventDraft;
import dateline.extraction.names.Cast;
import dateline.extraction.names.Figure;
import dateline.extraction.speech.Saying;
import java.util.List;
import java.util.Set;

/**
 * What was read out of one article.
 *
 * @param drafts events as single sentences tell them, in reading order
 * @param cast who is named, and where
 * @param sayings who says what
 */
public record Extract(Article article, List<EventDraft> drafts, Cast cast, List<Saying> sayings) {

    public Extract {
        drafts = List.copyOf(drafts);
        sayings = List.copyOf(sayings);
    }

    /** Everybody who is named, in the order of their first naming. */
    public List<Figure> figures() {
        return cast.figures();
    }

    /** Without the events told in these blocks, given by their ids. */
    public Extract without(Set<String> blocks) {
        List<EventDraft> others = drafts.stream()
                .filter(draft -> !blocks.contains(draft.sentence().block().id()))
                .toList();
        return new Extract(article, others, cast, sayings);
    }
}
