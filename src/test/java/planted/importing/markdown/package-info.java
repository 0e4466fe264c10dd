@NullMarked
package planted.importing.markdown;

import org.jspecify.annotations.NullMarked;
