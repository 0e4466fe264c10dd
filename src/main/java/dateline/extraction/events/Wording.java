package dateline.extraction.events;

import dateline.extraction.clauses.Clause;
import dateline.extraction.clauses.Range;
import dateline.extraction.text.Sentence;
import java.util.Optional;

/**
 * The words that tell an event.
 *
 * @param clause its tokens
 * @param trigger the token that names what happened
 * @param place where it happened, if they say so
 * @param told the clause whose verb tells it; empty where a noun does
 */
public record Wording(Sentence sentence, Range clause, int trigger, Optional<String> place, Optional<Clause> told) {}
