/** The timeline as a picture, which exporters of several formats draw on surfaces of their own. */
@NullMarked
package dateline.exporting.picture;

import org.jspecify.annotations.NullMarked;
