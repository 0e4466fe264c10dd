/** Finding words in the text of an article. Pure functions. */
@NullMarked
package dateline.search.find;

import org.jspecify.annotations.NullMarked;
