/** The words the program speaks to people, kept in {@code resources/i18n}. */
@NullMarked
package dateline.messages;

import org.jspecify.annotations.NullMarked;
