/** What leaves the program: a dossier, or a part of it, in formats that others read; one package a format. */
@NullMarked
package dateline.exporting;

import org.jspecify.annotations.NullMarked;
