/** Texts of OpenDocument. */
@NullMarked
package dateline.importing.odt;

import org.jspecify.annotations.NullMarked;
