@NullMarked
package circular.dossier.second;

import org.jspecify.annotations.NullMarked;
