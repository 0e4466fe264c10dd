@NullMarked
package planted.time;

import org.jspecify.annotations.NullMarked;
