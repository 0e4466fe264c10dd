/** Plain text. */
@NullMarked
package dateline.exporting.text;

import org.jspecify.annotations.NullMarked;
