/** Marked-up text, as HTML and as what other formats hold of it, becomes blocks. */
@NullMarked
package dateline.importing.markup;

import org.jspecify.annotations.NullMarked;
