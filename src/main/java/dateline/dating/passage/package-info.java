/** The texts of an article with the expressions found in them. */
@NullMarked
package dateline.dating.passage;

import org.jspecify.annotations.NullMarked;
