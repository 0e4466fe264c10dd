/** The bar that finds words in the article. */
@NullMarked
package dateline.ui.find;

import org.jspecify.annotations.NullMarked;
