/** The issues of a dossier: threads of events. */
@NullMarked
package dateline.extraction.issues;

import org.jspecify.annotations.NullMarked;
