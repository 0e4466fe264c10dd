package dateline.extraction.speech;

import dateline.article.TextSpan;
import dateline.extraction.names.Figure;

/**
 * Somebody's words.
 *
 * @param passage where they are written, without the marks around them
 * @param isDirect whether they stand between quotation marks
 */
public record Saying(Figure speaker, TextSpan passage, boolean isDirect) {}
