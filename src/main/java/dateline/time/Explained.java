package dateline.time;

/**
 * The sentence of {@link DerivationWords} in its parts.
 *
 * @param phrase the words as written, in quotation marks, on one line
 * @param value the time; nothing where none follows
 * @param reason why, or that no time follows
 */
public record Explained(String phrase, String value, String reason) {}
