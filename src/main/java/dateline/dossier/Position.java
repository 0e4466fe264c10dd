package dateline.dossier;

import dateline.article.TextSpan;

/**
 * What an actor says or does about an issue.
 *
 * @param actor the id of the actor
 * @param summary in a few words
 * @param passage where it is written
 */
public record Position(String actor, String summary, TextSpan passage) {}
