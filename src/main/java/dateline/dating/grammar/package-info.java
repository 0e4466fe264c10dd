/** Which sequences of tokens speak of time, and what they mean: rules read from {@code resources/rules}. */
@NullMarked
package dateline.dating.grammar;

import org.jspecify.annotations.NullMarked;
