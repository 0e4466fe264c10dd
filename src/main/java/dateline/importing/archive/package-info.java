/** Zip archives, which books and documents of word processors are. */
@NullMarked
package dateline.importing.archive;

import org.jspecify.annotations.NullMarked;
