package dateline.language.reader;

/**
 * How a word hangs in its sentence.
 *
 * @param head the place of the word it hangs on, -1 for the root
 * @param relation with its subtype: "nsubj:pass"
 * @param confidence of head and relation together, from 0 to 1
 */
public record Attachment(int head, String relation, double confidence) {}
