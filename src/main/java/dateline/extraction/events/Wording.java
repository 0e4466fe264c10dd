package dateline.extraction.events;

import dateline.extraction.clauses.Range;
import dateline.extraction.language.Sentence;

/**
 * The words that tell an event.
 *
 * @param clause its tokens
 * @param trigger the token that names what happened
 */
public record Wording(Sentence sentence, Range clause, int trigger) {}
