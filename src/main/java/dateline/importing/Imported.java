package dateline.importing;

import dateline.article.Article;
import java.util.List;

/**
 * What came of a document.
 *
 * @param entries the events that the document itself states, in reading order; none in mere texts
 * @param warnings what was left out or guessed
 */
public record Imported(Article article, List<Entry> entries, List<Warning> warnings) {

    public Imported {
        entries = List.copyOf(entries);
        warnings = List.copyOf(warnings);
    }
}
