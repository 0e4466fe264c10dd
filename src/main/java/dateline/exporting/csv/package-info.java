/** Tables: one event a line. */
@NullMarked
package dateline.exporting.csv;

import org.jspecify.annotations.NullMarked;
