/** What is read: an article, its sections and blocks, the places in them, and the time expressions written there. */
@NullMarked
package dateline.article;

import org.jspecify.annotations.NullMarked;
