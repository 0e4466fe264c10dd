/** The article as a page of a book: text, highlights, and where the reader is in it. */
@NullMarked
package dateline.ui.reader;

import org.jspecify.annotations.NullMarked;
