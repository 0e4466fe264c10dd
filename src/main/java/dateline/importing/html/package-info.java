/** Pages saved from the web. */
@NullMarked
package dateline.importing.html;

import org.jspecify.annotations.NullMarked;
