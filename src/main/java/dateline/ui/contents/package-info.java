/** The side bar: sections to go to, issues and actors to follow. */
@NullMarked
package dateline.ui.contents;

import org.jspecify.annotations.NullMarked;
