package dateline.time;

import java.util.Optional;

/**
 * Why a time expression has its value: what was written, the rule, the anchor, the result.
 *
 * @param phrase the words as written
 * @param rule the name of the rule, a key of the messages in {@code resources/i18n/time.properties}
 * @param anchor what the words were resolved against; empty when they stand alone or nothing was known
 * @param anchorKind what the anchor is
 * @param result the value as a time; empty when it stayed unresolved
 */
public record Derivation(
        String phrase, String rule, Optional<TimeSpan> anchor, AnchorKind anchorKind, Optional<TimeSpan> result) {

    /** The rule of words that tell by when something is done, as "by May". */
    public static final String BY = "by";

    /** What a relative expression was resolved against. */
    public enum AnchorKind {
        /** The date of the article. */
        PUBLISHED,
        /** The date last mentioned in the text. */
        MENTIONED,
        /** The words stand alone, or nothing was known. */
        NONE
    }

    /** Whether the words tell by when something is done, not until when it lasts. */
    public boolean isDue() {
        return rule.equals(BY);
    }
}
