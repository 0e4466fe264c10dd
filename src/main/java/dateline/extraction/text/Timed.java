package dateline.extraction.text;

import dateline.article.TimeExpression;

/**
 * A time expression in a sentence.
 *
 * @param from its first token
 * @param to the token after its last
 */
public record Timed(int from, int to, TimeExpression expression) {}
