/** Timelines of SIMILE, in XML and JSON. */
@NullMarked
package dateline.importing.simile;

import org.jspecify.annotations.NullMarked;
