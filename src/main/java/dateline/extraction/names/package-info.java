/** Who is named in an article, and where. */
@NullMarked
package dateline.extraction.names;

import org.jspecify.annotations.NullMarked;
