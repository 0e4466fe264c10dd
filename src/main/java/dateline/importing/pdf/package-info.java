/** PDF, whose pages hold signs at places and no text. */
@NullMarked
package dateline.importing.pdf;

import org.jspecify.annotations.NullMarked;
