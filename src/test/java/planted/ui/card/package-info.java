@NullMarked
package planted.ui.card;

import org.jspecify.annotations.NullMarked;
