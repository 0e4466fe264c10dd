package dateline.extraction;

import dateline.article.Article;
import dateline.extraction.events.Draft;
import dateline.extraction.issues.Matter;
import dateline.extraction.speech.Saying;
import dateline.extraction.speech.Stance;
import java.util.List;

/**
 * What was found in one article.
 *
 * @param drafts events as single sentences tell them, in reading order
 * @param sayings who says what
 * @param stances what may be positions on issues
 * @param matters what may be issues
 * @param stated events that the document itself states
 */
public record Findings(
        Article article,
        List<Draft> drafts,
        List<Saying> sayings,
        List<Stance> stances,
        List<Matter> matters,
        List<Stated> stated) {

    public Findings {
        drafts = List.copyOf(drafts);
        sayings = List.copyOf(sayings);
        stances = List.copyOf(stances);
        matters = List.copyOf(matters);
        stated = List.copyOf(stated);
    }
}
