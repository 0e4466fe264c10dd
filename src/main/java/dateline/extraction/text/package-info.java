/** The sentences of an article with their times and parts of speech. The library that tells these is known to one class here. */
@NullMarked
package dateline.extraction.text;

import org.jspecify.annotations.NullMarked;
