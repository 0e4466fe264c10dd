/** Times with their precision and certainty, as EDTF (Extended Date/Time Format, ISO 8601-2:2019 annex A). */
@NullMarked
package dateline.time;

import org.jspecify.annotations.NullMarked;
