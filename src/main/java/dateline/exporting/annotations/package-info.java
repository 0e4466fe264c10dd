/** Annotations of the W3C Web Annotation model. */
@NullMarked
package dateline.exporting.annotations;

import org.jspecify.annotations.NullMarked;
