/** Any number of documents become one dossier: each is read, what it tells is found, and what several tell is joined. */
@NullMarked
package dateline.building;

import org.jspecify.annotations.NullMarked;
