/** The timeline as a picture of dots. */
@NullMarked
package dateline.exporting.png;

import org.jspecify.annotations.NullMarked;
