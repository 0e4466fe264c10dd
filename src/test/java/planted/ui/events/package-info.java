@NullMarked
package planted.ui.events;

import org.jspecify.annotations.NullMarked;
