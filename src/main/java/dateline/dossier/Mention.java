package dateline.dossier;

import dateline.article.TextSpan;
import dateline.article.TimeExpression;
import java.util.Optional;

/**
 * Where an article tells of an event.
 *
 * @param clause the words that tell it
 * @param trigger the word that names what happened, inside the clause
 * @param dated the time expression that dates it; empty when the text gives none
 */
public record Mention(TextSpan clause, Optional<TextSpan> trigger, Optional<TimeExpression> dated) {}
