package dateline.dating.passage;

import dateline.dating.context.Context;
import dateline.dating.meaning.Meaning;

/**
 * A time expression as the text alone tells it.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 */
public record Found(int start, int end, Meaning meaning, Context context) {}
