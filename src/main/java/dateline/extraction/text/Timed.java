package dateline.extraction.text;

import dateline.article.TimeExpression;

/**
 * A time expression in a sentence.
 *
 * @param from its first word
 * @param to the word after its last
 */
public record Timed(int from, int to, TimeExpression expression) {

    /** Whether the word belongs to it. */
    public boolean covers(int word) {
        return from <= word && word < to;
    }
}
