/** The timeline as a picture. */
@NullMarked
package dateline.exporting.svg;

import org.jspecify.annotations.NullMarked;
