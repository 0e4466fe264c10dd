/** One field for all that can be gone to or done: commands, articles, events, actors and dates. */
@NullMarked
package dateline.ui.palette;

import org.jspecify.annotations.NullMarked;
