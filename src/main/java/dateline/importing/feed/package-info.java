/** Feeds of news: RSS, Atom and JSON Feed. */
@NullMarked
package dateline.importing.feed;

import org.jspecify.annotations.NullMarked;
