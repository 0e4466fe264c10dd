/** Tells a history from news, and which low numbers are years in it. */
@NullMarked
package dateline.dating.history;

import org.jspecify.annotations.NullMarked;
