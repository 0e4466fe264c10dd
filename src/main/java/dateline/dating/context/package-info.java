/** Tells from the words around an expression where it looks, behind or ahead, and how it stands in its sentence. */
@NullMarked
package dateline.dating.context;

import org.jspecify.annotations.NullMarked;
