package dateline.extraction.events;

import dateline.article.TimeExpression;
import dateline.dossier.Status;
import java.util.Optional;

/**
 * How an event is told.
 *
 * @param weight how likely it belongs on a timeline, from 0 to 1
 * @param dated what likeliest dates it: an expression, or its own word where that it is told as news says when
 * @param sureness how sure that is
 */
public record Telling(double weight, Status status, Optional<TimeExpression> dated, Sureness sureness) {}
