/** Lists of literature in CSL-JSON. */
@NullMarked
package dateline.importing.csl;

import org.jspecify.annotations.NullMarked;
