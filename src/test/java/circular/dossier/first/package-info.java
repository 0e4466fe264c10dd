@NullMarked
package circular.dossier.first;

import org.jspecify.annotations.NullMarked;
