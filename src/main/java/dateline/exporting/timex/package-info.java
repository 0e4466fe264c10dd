/** Time expressions of a text for other programs: tab-separated lines, TimeML, JSON. Offsets count Unicode code points. */
@NullMarked
package dateline.exporting.timex;

import org.jspecify.annotations.NullMarked;
