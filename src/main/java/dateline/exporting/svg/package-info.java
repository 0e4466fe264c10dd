/** The timeline as a picture for the web. */
@NullMarked
package dateline.exporting.svg;

import org.jspecify.annotations.NullMarked;
