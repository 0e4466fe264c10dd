/** JSON from anywhere, as plain lists and maps. */
@NullMarked
package dateline.importing.json;

import org.jspecify.annotations.NullMarked;
