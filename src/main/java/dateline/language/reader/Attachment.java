package dateline.language.reader;

/**
 * How a word hangs in its sentence.
 *
 * @param head place of the word it hangs on, -1 for the root
 * @param confidence of head and relation, from 0 to 1
 */
record Attachment(int head, String relation, double confidence) {}
