/** Files at rest: what can be wrong with them, said plainly, and what the program remembers between two runs. */
@NullMarked
package dateline.library;

import org.jspecify.annotations.NullMarked;
