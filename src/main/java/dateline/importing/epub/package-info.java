/** Books as EPUB. */
@NullMarked
package dateline.importing.epub;

import org.jspecify.annotations.NullMarked;
