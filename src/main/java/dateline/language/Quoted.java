package dateline.language;

/**
 * A quoted stretch.
 *
 * @param start of the opening mark
 * @param end behind the closing mark
 */
public record Quoted(int start, int end) {}
