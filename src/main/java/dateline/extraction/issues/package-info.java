/** The matters that articles follow: named in lists, in headings, or again and again. */
@NullMarked
package dateline.extraction.issues;

import org.jspecify.annotations.NullMarked;
