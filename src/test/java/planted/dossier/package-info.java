@NullMarked
package planted.dossier;

import org.jspecify.annotations.NullMarked;
