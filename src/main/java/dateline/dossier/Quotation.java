package dateline.dossier;

import dateline.article.TextSpan;

/**
 * Somebody's words in an article.
 *
 * @param speaker the id of the actor
 * @param passage where they are written
 * @param direct whether they stand between quotation marks
 */
public record Quotation(String speaker, TextSpan passage, boolean direct) {}
