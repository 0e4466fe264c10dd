/**
 * The rules every room obeys. Rules on classes are functions of a root package, so that the same rule can be shown to fail
 * on the violations planted under the root {@code planted}; rules on source text are shown to fail on texts in their tests.
 */
@NullMarked
package dateline.architecture;

import org.jspecify.annotations.NullMarked;
