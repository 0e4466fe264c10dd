/** Clauses as views on the trees of sentences. */
@NullMarked
package dateline.extraction.clauses;

import org.jspecify.annotations.NullMarked;
