package dateline.library.json;

import java.util.List;

/**
 * Something wrong with a value of a file, before its line is known.
 *
 * @param pointer the JSON pointer (RFC 6901) of the value
 * @param key of the sentence in {@code resources/i18n/library.properties}
 * @param arguments what fills the sentence
 */
record Flaw(String pointer, String key, List<Object> arguments) {}
