@NullMarked
package planted.messages;

import org.jspecify.annotations.NullMarked;
