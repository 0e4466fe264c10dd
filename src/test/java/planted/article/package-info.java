@NullMarked
package planted.article;

import org.jspecify.annotations.NullMarked;
