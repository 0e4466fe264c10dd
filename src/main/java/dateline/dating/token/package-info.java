/** Text as tokens: words known to the lexicon, numbers by their shape. */
@NullMarked
package dateline.dating.token;

import org.jspecify.annotations.NullMarked;
