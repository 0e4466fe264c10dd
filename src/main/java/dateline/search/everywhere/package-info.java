/** Finding words in all of a dossier: the text of its articles, the titles of its events, its actors and the reader's notes. Pure functions. */
@NullMarked
package dateline.search.everywhere;

import org.jspecify.annotations.NullMarked;
