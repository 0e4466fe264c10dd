/** Dossiers and settings as JSON: reading, checking, and writing without losing what it does not know. */
@NullMarked
package dateline.library.json;

import org.jspecify.annotations.NullMarked;
