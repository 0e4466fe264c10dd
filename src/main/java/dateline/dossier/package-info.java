/** Articles together with the events, issues and actors they tell of. Immutable values. */
@NullMarked
package dateline.dossier;

import org.jspecify.annotations.NullMarked;
