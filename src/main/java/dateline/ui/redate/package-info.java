/** The date of the article: given, changed and removed, and what would move with it. */
@NullMarked
package dateline.ui.redate;

import org.jspecify.annotations.NullMarked;
