/** One page of the web that holds all of a dossier. */
@NullMarked
package dateline.exporting.html;

import org.jspecify.annotations.NullMarked;
