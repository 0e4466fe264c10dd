/** The web, on the reader's word only: one page at a time, and nothing beside it. */
@NullMarked
package dateline.fetching;

import org.jspecify.annotations.NullMarked;
