@NullMarked
package planted.building;

import org.jspecify.annotations.NullMarked;
