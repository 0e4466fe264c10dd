/** The page to start from: the ways to open something, and everything that was opened before. */
@NullMarked
package dateline.ui.start;

import org.jspecify.annotations.NullMarked;
