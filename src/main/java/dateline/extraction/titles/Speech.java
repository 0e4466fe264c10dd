package dateline.extraction.titles;

import dateline.extraction.clauses.Clause;

/**
 * That somebody says something.
 *
 * @param verb the verb of saying, or "according"
 * @param speaker the head of the phrase that tells who says it
 */
record Speech(Clause verb, int speaker) {}
