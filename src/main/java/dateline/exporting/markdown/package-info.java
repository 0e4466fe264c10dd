/** Markdown, for notes. */
@NullMarked
package dateline.exporting.markdown;

import org.jspecify.annotations.NullMarked;
