/** Plain text. */
@NullMarked
package dateline.importing.text;

import org.jspecify.annotations.NullMarked;
