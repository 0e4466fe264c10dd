/** The sentences of an article as trees, with the time expressions in them. */
@NullMarked
package dateline.extraction.text;

import org.jspecify.annotations.NullMarked;
