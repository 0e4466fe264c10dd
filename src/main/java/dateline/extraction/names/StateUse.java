package dateline.extraction.names;

/**
 * A word for a state in a sentence.
 *
 * @param to the token after its last
 */
record StateUse(StateWord entry, int to) {}
