/** Mails, and pages that a browser has saved in one file: both are MIME. */
@NullMarked
package dateline.importing.mail;

import org.jspecify.annotations.NullMarked;
