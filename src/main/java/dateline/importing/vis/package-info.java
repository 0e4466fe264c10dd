/** Timelines of vis.js. */
@NullMarked
package dateline.importing.vis;

import org.jspecify.annotations.NullMarked;
