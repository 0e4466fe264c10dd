@NullMarked
package planted.importing.pdf;

import org.jspecify.annotations.NullMarked;
