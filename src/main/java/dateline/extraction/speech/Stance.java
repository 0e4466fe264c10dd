package dateline.extraction.speech;

import dateline.article.TextSpan;
import dateline.extraction.names.Figure;

/**
 * What somebody says or does that may be about a matter.
 *
 * @param summary in a few words
 * @param passage where it is written
 */
public record Stance(Figure actor, String summary, TextSpan passage) {}
