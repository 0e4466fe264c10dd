/**
 * Finds every time expression of a text, resolves it against the date of the text, and says why. A text goes one way through the
 * packages: {@code token} cuts it into words of known classes, {@code grammar} finds the expressions and their {@code meaning},
 * {@code coordination} completes those that stand side by side, {@code context} tells where each looks, {@code passage} keeps all
 * that; {@code history} then tells how it is to be read, and {@code resolution} what each is on the calendar.
 */
@NullMarked
package dateline.dating;

import org.jspecify.annotations.NullMarked;
