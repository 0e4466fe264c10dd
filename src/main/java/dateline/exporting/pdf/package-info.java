/** The timeline on pages to print, and the dots of such a page. */
@NullMarked
package dateline.exporting.pdf;

import org.jspecify.annotations.NullMarked;
