@NullMarked
package planted.timeline;

import org.jspecify.annotations.NullMarked;
