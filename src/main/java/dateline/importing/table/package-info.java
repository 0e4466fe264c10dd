/** Tables of events with their columns named in the first row. */
@NullMarked
package dateline.importing.table;

import org.jspecify.annotations.NullMarked;
