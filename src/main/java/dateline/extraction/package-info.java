/** What articles tell: events, who takes part, what is said, and which issues it is about. */
@NullMarked
package dateline.extraction;

import org.jspecify.annotations.NullMarked;
