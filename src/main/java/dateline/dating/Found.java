package dateline.dating;

import dateline.dating.meaning.Meaning;
import dateline.dating.resolution.Context;

/**
 * A time expression as the text alone tells it.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 */
record Found(int start, int end, Meaning meaning, Context context) {}
