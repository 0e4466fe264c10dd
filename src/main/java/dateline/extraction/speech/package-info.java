/** Who says what, in so many words or not. */
@NullMarked
package dateline.extraction.speech;

import org.jspecify.annotations.NullMarked;
