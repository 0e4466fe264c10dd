/** Who is named in an article: persons, organisations, states, and the words that mean them. */
@NullMarked
package dateline.extraction.names;

import org.jspecify.annotations.NullMarked;
