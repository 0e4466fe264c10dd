/** A text as sentences of words, and what the vocabulary of the language knows of words. */
@NullMarked
package dateline.language;

import org.jspecify.annotations.NullMarked;
