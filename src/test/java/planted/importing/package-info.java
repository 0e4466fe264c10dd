@NullMarked
package planted.importing;

import org.jspecify.annotations.NullMarked;
