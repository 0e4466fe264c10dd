/** What a time expression means, before it is resolved: a small algebra of time. */
@NullMarked
package dateline.dating.meaning;

import org.jspecify.annotations.NullMarked;
