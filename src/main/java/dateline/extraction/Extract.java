package dateline.extraction;

import dateline.article.Article;
import dateline.extraction.events.Draft;
import dateline.extraction.issues.Matter;
import dateline.extraction.speech.Saying;
import dateline.extraction.speech.Stance;
import java.util.List;
import java.util.Set;

/**
 * What was read out of one article.
 *
 * @param drafts events as single sentences tell them, in reading order
 * @param sayings who says what
 * @param stances what may be positions on issues
 * @param matters what may be issues
 */
public record Extract(
        Article article, List<Draft> drafts, List<Saying> sayings, List<Stance> stances, List<Matter> matters) {

    /** Without the events told in these blocks, given by their ids. */
    public Extract without(Set<String> blocks) {
        List<Draft> others = drafts.stream()
                .filter(draft -> !blocks.contains(draft.sentence().block().id()))
                .toList();
        return new Extract(article, others, sayings, stances, matters);
    }

    public Extract {
        drafts = List.copyOf(drafts);
        sayings = List.copyOf(sayings);
        stances = List.copyOf(stances);
        matters = List.copyOf(matters);
    }
}
