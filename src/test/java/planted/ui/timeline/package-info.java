@NullMarked
package planted.ui.timeline;

import org.jspecify.annotations.NullMarked;
