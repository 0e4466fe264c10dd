/** One dossier from what was read out of many articles: the same actor, issue or event told twice is one. */
@NullMarked
package dateline.extraction.merging;

import org.jspecify.annotations.NullMarked;
