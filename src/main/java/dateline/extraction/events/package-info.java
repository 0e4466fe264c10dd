/** Events: which clauses and nouns tell them, when they are, what they are called, how they stand. */
@NullMarked
package dateline.extraction.events;

import org.jspecify.annotations.NullMarked;
