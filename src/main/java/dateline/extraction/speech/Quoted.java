package dateline.extraction.speech;

/**
 * A quoted stretch.
 *
 * @param start of the opening mark
 * @param end behind the closing mark
 */
record Quoted(int start, int end) {}
