/** Tells whether a date lies behind or ahead, from the verbs and nouns around it. */
@NullMarked
package dateline.dating.direction;

import org.jspecify.annotations.NullMarked;
