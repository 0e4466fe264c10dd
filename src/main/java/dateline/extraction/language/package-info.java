/** Text as sentences of words with their parts of speech. The library that tells them is known to one class here. */
@NullMarked
package dateline.extraction.language;

import org.jspecify.annotations.NullMarked;
