package dateline.dating.grammar;

import dateline.dating.meaning.Meaning;

/**
 * Tokens that speak of time, and what they mean.
 *
 * @param end the token after them
 * @param rule the number of the rule that matched
 */
public record Parse(int end, int rule, Meaning meaning) {}
