/** Composition root: builds the program once, by constructors, and starts it. */
@NullMarked
package dateline;

import org.jspecify.annotations.NullMarked;
