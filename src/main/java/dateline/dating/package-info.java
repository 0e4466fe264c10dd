/** Finds every time expression of a text, resolves it against the date of the text, and says why. */
@NullMarked
package dateline.dating;

import org.jspecify.annotations.NullMarked;
