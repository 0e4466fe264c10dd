/** What an article tells: events, issues, actors, quotations, each with its passage. */
@NullMarked
package dateline.extraction;

import org.jspecify.annotations.NullMarked;
