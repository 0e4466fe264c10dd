/** Sentences cut into clauses, each with its verb, its subject and how it stands to what it tells. */
@NullMarked
package dateline.extraction.clauses;

import org.jspecify.annotations.NullMarked;
