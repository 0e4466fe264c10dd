/** One dossier from the findings in many articles: the same actor, issue or event told twice is one. */
@NullMarked
package dateline.extraction.merging;

import org.jspecify.annotations.NullMarked;
