/** The table of events for spreadsheets. */
@NullMarked
package dateline.exporting.xlsx;

import org.jspecify.annotations.NullMarked;
