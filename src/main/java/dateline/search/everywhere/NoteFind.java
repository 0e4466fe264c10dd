package dateline.search.everywhere;

import dateline.article.Annotation;
import dateline.article.Article;

/**
 * A note of the reader that holds what is sought.
 *
 * @param words those of the note
 */
public record NoteFind(Article article, Annotation note, Excerpt words) {}
