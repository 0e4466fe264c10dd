/** The articles as sources to cite. */
@NullMarked
package dateline.exporting.bibliography;

import org.jspecify.annotations.NullMarked;
