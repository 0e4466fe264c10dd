@NullMarked
package planted.ui.reader;

import org.jspecify.annotations.NullMarked;
