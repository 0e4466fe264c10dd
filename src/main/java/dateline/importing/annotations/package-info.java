/** Files of annotations: what a reader has marked in articles, here or in another program. */
@NullMarked
package dateline.importing.annotations;

import org.jspecify.annotations.NullMarked;
