@NullMarked
package planted.importing.html;

import org.jspecify.annotations.NullMarked;
