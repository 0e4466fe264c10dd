package dateline.article;

/**
 * Words of a text with what stands around them, by which they are found again when it has changed.
 *
 * @param exact the words, not empty
 * @param prefix what stands before them, at most {@value #CONTEXT} code points; may be empty
 * @param suffix what stands after them, likewise
 */
public record Quote(String exact, String prefix, String suffix) {

    private static final int CONTEXT = 32;

    /** The words of a span of a text. */
    public static Quote of(String text, TextSpan span) {
        // a code point has at most two units, so that no more of a long text need be looked at
        int before = Math.max(0, span.start() - 2 * CONTEXT);
        int after = Math.min(text.length(), span.end() + 2 * CONTEXT);
        int back = Math.min(CONTEXT, text.codePointCount(before, span.start()));
        int ahead = Math.min(CONTEXT, text.codePointCount(span.end(), after));
        return new Quote(
                text.substring(span.start(), span.end()),
                text.substring(text.offsetByCodePoints(span.start(), -back), span.start()),
                text.substring(span.end(), text.offsetByCodePoints(span.end(), ahead)));
    }

    /** How many UTF-16 units of the surroundings are the same when the words stand at this place of a text. */
    int agreement(String text, int start) {
        return before(text, start) + after(text, start + exact.length());
    }

    /** As much as can agree. */
    int context() {
        return prefix.length() + suffix.length();
    }

    private int before(String text, int start) {
        int same = 0;
        while (same < prefix.length()
                && same < start
                && prefix.charAt(prefix.length() - 1 - same) == text.charAt(start - 1 - same)) {
            same++;
        }
        return same;
    }

    private int after(String text, int end) {
        int same = 0;
        while (same < suffix.length() && end + same < text.length() && suffix.charAt(same) == text.charAt(end + same)) {
            same++;
        }
        return same;
    }
}
