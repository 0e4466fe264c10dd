@NullMarked
package planted.elsewhere;

import org.jspecify.annotations.NullMarked;
