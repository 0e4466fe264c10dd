/** What events are called. */
@NullMarked
package dateline.extraction.titles;

import org.jspecify.annotations.NullMarked;
