/** From a meaning and an anchor to a value: the calendar side of dating. */
@NullMarked
package dateline.dating.resolution;

import org.jspecify.annotations.NullMarked;
