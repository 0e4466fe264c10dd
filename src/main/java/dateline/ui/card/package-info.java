/** The card of the selected event: when it was, why so, and what is written of it. */
@NullMarked
package dateline.ui.card;

import org.jspecify.annotations.NullMarked;
