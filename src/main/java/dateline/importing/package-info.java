/** Files of other programs become articles: each format has a package of its own, and none knows another. */
@NullMarked
package dateline.importing;

import org.jspecify.annotations.NullMarked;
