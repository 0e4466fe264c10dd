/** Who says what. */
@NullMarked
package dateline.extraction.speech;

import org.jspecify.annotations.NullMarked;
