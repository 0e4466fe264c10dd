/** What a trained model reads out of sentences; the library that runs it is known here alone. */
@NullMarked
package dateline.language.reader;

import org.jspecify.annotations.NullMarked;
