/** Documents of Word (Office Open XML). */
@NullMarked
package dateline.importing.docx;

import org.jspecify.annotations.NullMarked;
