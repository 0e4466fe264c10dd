package dateline.extraction.names;

/**
 * A word for a state.
 *
 * @param state its full name
 */
record StateWord(String state, Gazetteer.Kind kind) {}
